#!/usr/bin/env bash
# Ставит Наставнический центр службой systemd или обновляет его: sudo deploy/install.sh mentor-centre.jar
# Нужны Java 17 или новее (/usr/bin/java) и systemd. Данные и настройки при обновлении не трогает.
set -euo pipefail

jar=${1:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=/opt/mentor-centre/mentor-centre.jar
settings=/etc/mentor-centre/mentor-centre.env

fail() {
    echo "$1" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "Запустите от имени root: sudo $0 mentor-centre.jar"
[ -f "$jar" ] || fail "Укажите файл программы: sudo $0 mentor-centre.jar"
command -v systemctl >/dev/null || fail "systemd на этой машине нет"
[ -x /usr/bin/java ] || fail "Нет /usr/bin/java: поставьте Java 17 или новее (apt install openjdk-17-jre-headless)"
version=$(/usr/bin/java -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
[ "${version:-0}" -ge 17 ] || fail "Java ${version:-неизвестной версии} не подходит, нужна 17 или новее"

if ! getent passwd mentor-centre >/dev/null; then
    useradd --system --home-dir /var/lib/mentor-centre --shell /usr/sbin/nologin mentor-centre
fi
install -d -m 0755 /opt/mentor-centre
install -d -m 0700 /etc/mentor-centre
install -d -m 0700 -o mentor-centre -g mentor-centre /var/lib/mentor-centre /var/backups/mentor-centre
[ -f "$settings" ] || install -m 0600 "$here/mentor-centre.env" "$settings"
install -m 0755 "$here/mentor-centre" /usr/local/sbin/mentor-centre
install -m 0644 "$here/mentor-centre.service" /etc/systemd/system/mentor-centre.service

systemctl daemon-reload
if systemctl is-active --quiet mentor-centre; then
    systemctl stop mentor-centre
fi
if [ -f "$program" ]; then
    # на случай, если новая версия не подойдёт
    cp -p "$program" "$program.previous"
fi
install -m 0644 "$jar" "$program.new"
mv "$program.new" "$program"
systemctl enable --quiet --now mentor-centre

echo "Готово. Журнал: journalctl -u mentor-centre -f (в нём код для первого администратора)."
echo "Настройки: $settings"
echo "Один раз скопируйте папку /var/lib/mentor-centre/keys и храните её отдельно от копий."

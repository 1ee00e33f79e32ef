# Ставит Наставнический центр на Windows или обновляет его. PowerShell от имени администратора:
#   powershell -ExecutionPolicy Bypass -File deploy\install.ps1 mentor-centre.jar
# Программа запускается вместе с Windows заданием планировщика под учётной записью LOCAL SERVICE: службе понадобилась
# бы сторонняя обёртка, задание есть в каждой Windows. Данные и настройки при обновлении не трогает.
# Файл начинается с BOM: без него Windows PowerShell 5 прочтёт русские буквы как кавычки.
param([Parameter(Mandatory = $true)][string]$Jar)

$ErrorActionPreference = 'Stop'
$task = 'MentorCentre'
$program = Join-Path $env:ProgramFiles 'MentorCentre'
$data = Join-Path $env:ProgramData 'MentorCentre'
$settings = Join-Path $data 'settings.cmd'
$account = 'NT AUTHORITY\LOCAL SERVICE'

$identity = [Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()
if (-not $identity.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    throw 'Запустите PowerShell от имени администратора'
}
if (-not (Test-Path $Jar)) { throw "Нет файла $Jar" }
$java = (Get-Command java.exe -ErrorAction SilentlyContinue).Source
if (-not $java) { throw 'Нет Java: поставьте Java 17 или новее для всех пользователей' }

New-Item -ItemType Directory -Force -Path $program, $data, (Join-Path $data 'backups') | Out-Null
# S-1-5-19 — LOCAL SERVICE, S-1-5-32-544 — администраторы: имена на каждом языке Windows свои
icacls $data /inheritance:r /grant '*S-1-5-19:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' /Q | Out-Null

if (-not (Test-Path $settings)) {
    @"
rem Настройки Наставнического центра. После изменений перезапустите задание $task.
set SERVER_PORT=8080
set MENTORCENTRE_DATA=$data
set MENTORCENTRE_BACKUP_FOLDER=$data\backups
set MENTORCENTRE_BACKUP_TIME=02:30
rem set MENTORCENTRE_SITE=https://mnc.example.ru
rem set SPRING_DATASOURCE_URL=jdbc:postgresql://db.example.ru:5432/mentorcentre
rem set SPRING_DATASOURCE_USERNAME=mentorcentre
rem set SPRING_DATASOURCE_PASSWORD=
"@ | Set-Content -Encoding Default $settings
}
@"
@echo off
rem Команды программы: mentor-centre.cmd backup ФАЙЛ, mentor-centre.cmd restore ФАЙЛ [--replace]
call "$settings"
cd /d "$data"
"$java" -Xmx512m -Dfile.encoding=UTF-8 -jar "$program\mentor-centre.jar" %*
exit /b %ERRORLEVEL%
"@ | Set-Content -Encoding Default (Join-Path $program 'mentor-centre.cmd')
@"
@echo off
call "$program\mentor-centre.cmd" >> "$data\mentor-centre.log" 2>&1
"@ | Set-Content -Encoding Default (Join-Path $program 'run.cmd')

if (Get-ScheduledTask -TaskName $task -ErrorAction SilentlyContinue) {
    Stop-ScheduledTask -TaskName $task
    # задание останавливает только оболочку: дождёмся, пока программа отпустит файл
    Get-CimInstance Win32_Process -Filter "Name = 'java.exe'" |
        Where-Object { $_.CommandLine -like "*$program\mentor-centre.jar*" } |
        ForEach-Object { Stop-Process -Id $_.ProcessId -Force; Wait-Process -Id $_.ProcessId -ErrorAction SilentlyContinue }
}
$target = Join-Path $program 'mentor-centre.jar'
if (Test-Path $target) { Copy-Item $target "$target.previous" -Force }
Copy-Item $Jar $target -Force

$action = New-ScheduledTaskAction -Execute 'cmd.exe' -Argument "/c `"$program\run.cmd`"" -WorkingDirectory $data
$trigger = New-ScheduledTaskTrigger -AtStartup
$principal = New-ScheduledTaskPrincipal -UserId $account -LogonType ServiceAccount
$options = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([TimeSpan]::Zero) -RestartCount 999 `
    -RestartInterval (New-TimeSpan -Minutes 1) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
Register-ScheduledTask -TaskName $task -Action $action -Trigger $trigger -Principal $principal -Settings $options -Force | Out-Null
Start-ScheduledTask -TaskName $task

Write-Host "Готово. Журнал: $data\mentor-centre.log (в нём код для первого администратора). Настройки: $settings"
Write-Host "Один раз скопируйте папку $data\keys и храните её отдельно от копий."

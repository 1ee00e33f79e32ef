FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -ntp -DskipTests dependency:go-offline
COPY src src
RUN ./mvnw -B -ntp -DskipTests -Dspotless.check.skip package \
    && java -Djarmode=tools -jar target/mentor-centre.jar extract --destination app

FROM eclipse-temurin:17-jre
RUN groupadd --system mentorcentre && useradd --system --gid mentorcentre mentorcentre \
    && mkdir /data && chown mentorcentre:mentorcentre /data
WORKDIR /app
COPY --from=build /build/app/ ./
USER mentorcentre
ENV MENTORCENTRE_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "mentor-centre.jar"]

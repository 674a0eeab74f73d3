@echo off
rem Runs the command line; the jar and its folder "lib" lie beside this file.
rem Exclamation marks in folders and arguments stay; JAVA_HOME may stand in quotation marks.
setlocal EnableExtensions DisableDelayedExpansion
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java"
rem Commands are short: better compiled fast than well. "tandem prepare" makes the cache, older Javas know none.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%~dp0tandem.aot" -Xlog:disable %TANDEM_OPTS% -jar "%~dp0tandem.jar" %*

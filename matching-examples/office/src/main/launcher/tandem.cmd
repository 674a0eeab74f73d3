@echo off
rem Runs the command line; the jar and its folder "lib" lie beside this file.
rem Exclamation marks in folders and arguments stay; JAVA_HOME may stand in quotation marks.
setlocal EnableExtensions DisableDelayedExpansion
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java"
"%java%" -jar "%~dp0tandem.jar" %*

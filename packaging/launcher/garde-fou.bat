@echo off
rem Starts Garde-fou with the first JDK 25 or later that it finds: JAVA_HOME, PATH, the usual folders.
rem Exit code 3: there is none. Everything else is the program's own.
setlocal DisableDelayedExpansion
set "APP=%~dp0.."
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%F in ("Eclipse Adoptium" "Java" "Microsoft") do (
  if not defined JDK for /d %%D in ("%ProgramFiles%\%%~F\*") do if not defined JDK call :try "%%~D"
)
if not defined JDK goto none

"%JDK%\bin\java.exe" "@%APP%\bin\jvm.options" ^
  --enable-native-access=javafx.graphics,org.gardefou ^
  "-Dgardefou.home=%APP%" ^
  --module-path "%APP%\lib" ^
  --module org.gardefou/org.gardefou.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in a folder when its release file says 25 or later; asks no JVM.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
  for /f "tokens=1 delims=.-+ " %%M in (%%V) do if %%M GEQ 25 set "JDK=%~1"
)
exit /b

:none
set "FRENCH="
for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do (
  for /f "tokens=1 delims=-" %%S in ("%%L") do if /i "%%S"=="fr" set "FRENCH=1"
)
if /i "%LANG:~0,2%"=="fr" set "FRENCH=1"
if defined FRENCH (
  echo Garde-fou a besoin d'un JDK 25 ou plus recent, et il n'y en a pas ici : installez-en un, par exemple Eclipse Temurin 25, ou indiquez son dossier dans JAVA_HOME. 1>&2
) else (
  echo Garde-fou needs a JDK 25 or later and found none here: install one, such as Eclipse Temurin 25, or put its folder in JAVA_HOME. 1>&2
)
exit /b 3

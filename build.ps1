<#
.SYNOPSIS
Runs one of the repository's tasks.
.DESCRIPTION
pdf    make the sample report (artifacts/alibaba-esg-fy2024.en.pdf)
test   run all tests
ci     what CI runs: test, then pdf
bench  run the benchmarks
pack   publish the command line as a native program (artifacts/esg)
.EXAMPLE
./build.ps1 pdf
#>
param(
    [Parameter(Position = 0)]
    [ValidateSet('pdf', 'test', 'ci', 'bench', 'pack')]
    [string] $Task = 'pdf',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Only the language itself, .NET and native commands: the script also runs where PowerShell is hosted without its modules.
$root = [System.IO.Path]::GetDirectoryName($PSCommandPath)

function Invoke-Native([string] $Command, [string[]] $Arguments) {
    & $Command @Arguments
    if ($LASTEXITCODE -ne 0) { throw "'$Command $Arguments' failed with exit code $LASTEXITCODE." }
}

function Get-ProjectPath([string] $Relative) { [System.IO.Path]::Combine($root, $Relative) }

function Invoke-Pdf {
    Invoke-Native 'dotnet' @('run', '--project', (Get-ProjectPath 'src/EsgReportGen.Cli'), '-c', $Configuration, '--', 'build', '--project', $root)
}

function Invoke-Test {
    Invoke-Native 'dotnet' @('test', '--solution', (Get-ProjectPath 'EsgReportGen.sln'), '-c', $Configuration)
}

function Invoke-Bench {
    Invoke-Native 'dotnet' @('run', '--project', (Get-ProjectPath 'tests/EsgReportGen.Benchmarks'), '-c', 'Release', '--', '--filter', '*')
}

function Invoke-Pack {
    Invoke-Native 'dotnet' @('publish', (Get-ProjectPath 'src/EsgReportGen.Cli'), '-c', 'Release', '-p:NativeProgram=true', '-o', (Get-ProjectPath 'artifacts/esg'))
}

switch ($Task) {
    'pdf' { Invoke-Pdf }
    'test' { Invoke-Test }
    'ci' { Invoke-Test; Invoke-Pdf }
    'bench' { Invoke-Bench }
    'pack' { Invoke-Pack }
}

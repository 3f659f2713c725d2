using System;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using EsgReportGen.Testing;

namespace EsgReportGen.Tests.Scripts;

/// <summary>Runs build.ps1 hosted, with <c>dotnet</c> replaced by a recorder: PowerShell need not be installed.</summary>
public sealed class BuildScriptTests
{
    private static readonly string Script = Path.Combine(Repository.Root, "build.ps1");

    // The package reports its use over the network unless told not to before its first use.
    static BuildScriptTests() => Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");

    [Fact]
    public void Script_Parsed_HasNoErrors()
    {
        Parser.ParseFile(Script, out _, out var errors);
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("pdf", "dotnet run --project {root}/src/EsgReportGen.Cli -c Release -- build --project {root}")]
    [InlineData("test", "dotnet test --solution {root}/EsgReportGen.sln -c Release")]
    [InlineData("bench", "dotnet run --project {root}/tests/EsgReportGen.Benchmarks -c Release -- --filter *")]
    [InlineData("pack", "dotnet publish {root}/src/EsgReportGen.Cli -c Release -p:NativeProgram=true -o {root}/artifacts/esg")]
    public void Task_Run_CallsDotnetOnce(string task, string expected) =>
        Assert.Equal([expected.Replace("{root}", Repository.Root, StringComparison.Ordinal)], Run(task, exitCode: 0));

    [Fact]
    public void TaskCi_Run_TestsThenMakesThePdf()
    {
        var calls = Run("ci", exitCode: 0);
        Assert.Equal(2, calls.Count);
        Assert.StartsWith("dotnet test ", calls[0], StringComparison.Ordinal);
        Assert.StartsWith("dotnet run ", calls[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Task_WhenDotnetFails_StopsWithItsExitCode()
    {
        var error = Assert.ThrowsAny<RuntimeException>(() => Run("ci", exitCode: 3));
        Assert.Contains("exit code 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Task_Unknown_IsRefused() => Assert.ThrowsAny<RuntimeException>(() => Run("pfd", exitCode: 0));

    private static List<string> Run(string task, int exitCode)
    {
        var calls = new List<string>();
        var state = InitialSessionState.CreateDefault2();
        state.Variables.Add(new SessionStateVariableEntry("Calls", calls, string.Empty));
        state.Commands.Add(new SessionStateFunctionEntry(
            "dotnet", $"$Calls.Add('dotnet ' + ($args -join ' ')); $global:LASTEXITCODE = {exitCode}"));
        using var shell = PowerShell.Create(state);
        shell.AddCommand(Script).AddParameter("Task", task);
        shell.Invoke();
        return calls;
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace EsgReportGen.Testing.Pdf;

/// <summary>The checker of structure that stands beside the repository in <c>shared/tools/</c>; written by others, it finds what we do not think of.</summary>
public static class StructCheck
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Runs it over files; skips the test where it is not there.</summary>
    /// <returns>A line for each file, those with errors beginning with <c>FAIL</c>.</returns>
    public static string[] Run(params string[] files)
    {
        var tool = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "tools", "structcheck.py"));
        Assert.SkipUnless(File.Exists(tool) && File.Exists(Python), "structcheck.py or python3 is not on this machine");
        Assert.SkipUnless(HasModules(), "python3-pikepdf or python3-fonttools is not on this machine");
        using var process = Process.Start(new ProcessStartInfo(Python, ["-I", tool, "-q", .. files]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.DoesNotContain("ModuleNotFoundError", errors.Result, StringComparison.Ordinal);
        return [.. output.Split('\n').Where(l => l.Length > 0)];
    }

    // Without them the tool checks less, and says so in a warning a file.
    private static bool HasModules()
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-I", "-c", "import pikepdf, fontTools"]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace EsgReportGen.Html.Tests.Browser;

/// <summary>A real browser without a window, each time with an empty profile: it loads a page, runs it until it rests, and gives back what it became.</summary>
internal static class Chromium
{
    /// <summary>Why tests that need it are skipped; empty where it is there.</summary>
    public static string Absence { get; } = Find() is null ? "the command `chromium` is not there: install Debian's package chromium" : string.Empty;

    /// <summary>The page's elements as text when it rests, and what the browser wrote on its console.</summary>
    public static async Task<(string Dom, string Console)> Load(string page, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("esg-chromium-");
        try
        {
            var file = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(file, page);
            return await Run(
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--enable-logging=stderr", "--enable-blink-features=ComputedAccessibilityInfo", "--virtual-time-budget=2000", "--user-data-dir=" + Path.Combine(folder.FullName, "profile"),
                .. options, "--dump-dom", new Uri(file).AbsoluteUri,
            ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(string Dom, string Console)> Run(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Find()!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (output, string.Join('\n', (await error).Split('\n').Where(l => l.Contains(":CONSOLE", StringComparison.Ordinal))));
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(f => Path.Combine(f, "chromium")).FirstOrDefault(File.Exists);
}

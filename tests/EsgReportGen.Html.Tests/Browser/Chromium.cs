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
    public static string Absence { get; } = Find("chromium") is null ? "the command `chromium` is not there: install Debian's package chromium" : string.Empty;

    /// <summary>Why tests of the printed page are skipped; empty where all is there.</summary>
    public static string PrintAbsence { get; } = Absence.Length > 0 ? Absence : Find("pdftotext") is null ? "the command `pdftotext` is not there: install poppler-utils" : string.Empty;

    /// <summary>The page's elements as text when it rests, and what the browser wrote on its console.</summary>
    public static Task<(string Dom, string Console)> Load(string page, params string[] options) =>
        Visit(page, _ => [.. options, "--dump-dom"], (answer, _) => Task.FromResult(answer));

    /// <summary>The words of the page as the browser prints it, with their places: the output of <c>pdftotext -bbox</c>.</summary>
    public static Task<string> Print(string page) => Visit(
        page,
        folder => ["--no-pdf-header-footer", "--print-to-pdf=" + Path.Combine(folder, "page.pdf")],
        async (_, folder) => (await Run("pdftotext", ["-bbox", Path.Combine(folder, "page.pdf"), "-"])).Output);

    private static async Task<T> Visit<T>(string page, Func<string, string[]> options, Func<(string Dom, string Console), string, Task<T>> read)
    {
        var folder = Directory.CreateTempSubdirectory("esg-chromium-");
        try
        {
            var file = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(file, page);
            var answer = await Run("chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--enable-logging=stderr", "--enable-blink-features=ComputedAccessibilityInfo", "--virtual-time-budget=2000", "--user-data-dir=" + Path.Combine(folder.FullName, "profile"),
                .. options(folder.FullName), new Uri(file).AbsoluteUri,
            ]);
            var console = answer.Error.Split('\n').Where(l => l.Contains(":CONSOLE", StringComparison.Ordinal));
            return await read((answer.Output, string.Join('\n', console)), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(string Output, string Error)> Run(string command, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Find(command)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (output, await error);
    }

    private static string? Find(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(f => Path.Combine(f, command)).FirstOrDefault(File.Exists);
}

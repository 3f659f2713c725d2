using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Reads every text file of a project: metric files, data, templates, locale, theme and font lock.</summary>
internal static class ProjectReader
{
    // The largest file a person could still review; a real metric file is a thousandth of it.
    private const long MaximumBytes = 16 << 20;

    private static readonly string[] TextEndings = [".yaml", ".csv", ".md", ".lock"];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>All text files below <c>content/</c> and <c>templates/</c> whose contents are UTF-8 and of bearable size.</returns>
    public static Compilation<ProjectSources> Read(IReportWorld world)
    {
        var findings = new DiagnosticBag();
        string[] paths = [.. world.ListFiles("content").Concat(world.ListFiles("templates")).Where(IsText)];
        var files = new List<SourceFile>(paths.Length);
        SideBySide.Run(paths.Length, findings, (i, own) => ReadText(world, paths[i], own), (_, file) =>
        {
            if (file is not null)
                files.Add(file);
        });
        return new Compilation<ProjectSources>(new ProjectSources(files), findings.ToImmutable());
    }

    private static bool IsText(string path)
    {
        foreach (var ending in TextEndings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static SourceFile? ReadText(IReportWorld world, string path, DiagnosticBag findings)
    {
        var file = world.ReadFile(path, MaximumBytes);
        var place = new SourceFile(path, string.Empty).Whole;
        switch (file.Status)
        {
            case WorldFileStatus.Found:
                break;
            case WorldFileStatus.TooLarge:
                findings.Report(HostDiagnostics.FileTooLarge, place, path, FormattableString.Invariant($"{MaximumBytes >> 20} MB"));
                return null;
            default:
                findings.Report(HostDiagnostics.FileUnreadable, place, path, file.Reason.Length > 0 ? file.Reason : "it is no longer there");
                return null;
        }

        try
        {
            var bytes = file.Bytes.Span;
            if (bytes.StartsWith(Encoding.UTF8.Preamble))
                bytes = bytes[Encoding.UTF8.Preamble.Length..];
            return new SourceFile(path, StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + file.Bytes.Span[..Math.Clamp(e.Index, 0, file.Bytes.Length)].Count((byte)'\n');
            findings.Report(HostDiagnostics.NotUtf8, place, path, FormattableString.Invariant($"{line}"));
            return null;
        }
    }
}

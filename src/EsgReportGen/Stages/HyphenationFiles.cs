using System;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Reads the hyphenation patterns of a project: files of <c>content/hyphenation</c> that are named after their languages.</summary>
internal static class HyphenationFiles
{
    // The largest sets of patterns known are a tenth of it.
    private const long MaximumBytes = 16 << 20;

    private static readonly string[] Endings = [".pat", ".tex", ".dic"];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static HyphenationCatalog Read(IReportWorld world, DiagnosticBag findings)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var path in world.ListFiles("content/hyphenation"))
        {
            if (!Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                continue;
            var file = world.ReadFile(path, MaximumBytes);
            if (file.Status != WorldFileStatus.Found)
                findings.Report(HostDiagnostics.FileUnreadable, new SourceFile(path, string.Empty).Whole, path, FileProblem.Describe(file, MaximumBytes));
            else if (Decode(file.Bytes.Span) is { } text)
                files.Add(new SourceFile(path, text));
            else
                findings.Report(HostDiagnostics.NotUtf8, new SourceFile(path, string.Empty).Whole, path, "1");
        }

        return HyphenationCatalog.Read(files.ToImmutable(), findings);
    }

    // Dictionaries of libhyphen name their encoding in the first line; the older ones are in Latin-1.
    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.StartsWith("ISO8859-1\n"u8) || bytes.StartsWith("ISO8859-1\r"u8))
            return Encoding.Latin1.GetString(bytes);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

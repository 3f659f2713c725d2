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

    /// <param name="world">Where the files come from.</param>
    /// <param name="language">The language of the edition.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static HyphenationCatalog Read(IReportWorld world, string language, DiagnosticBag findings)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var path in world.ListFiles("content/hyphenation"))
        {
            if (!Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                continue;
            var file = world.ReadFile(path, MaximumBytes);
            if (file.Status != WorldFileStatus.Found)
                findings.Report(HostDiagnostics.FileUnreadable, new SourceFile(path, string.Empty).Whole, path, FileProblem.Describe(file, MaximumBytes));
            else
                Decode(path, file.Bytes.Span, files, findings);
        }

        return HyphenationCatalog.Read(files.ToImmutable(), language, findings);
    }

    // Dictionaries of libhyphen name their encoding in the first line; the older ones are in Latin-1.
    private static void Decode(string path, ReadOnlySpan<byte> bytes, ImmutableArray<SourceFile>.Builder files, DiagnosticBag findings)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var isLatin = bytes.StartsWith("ISO8859-1\n"u8) || bytes.StartsWith("ISO8859-1\r"u8);
        try
        {
            files.Add(new SourceFile(path, (isLatin ? Encoding.Latin1 : StrictUtf8).GetString(bytes)));
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n');
            findings.Report(HostDiagnostics.NotUtf8, new SourceFile(path, string.Empty).Whole, path, FormattableString.Invariant($"{line}"));
        }
    }
}

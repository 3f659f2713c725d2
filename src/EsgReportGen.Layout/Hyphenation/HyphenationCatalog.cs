using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Layout.Hyphenation;

/// <summary>The hyphenation patterns of a project, by language. Immutable.</summary>
public sealed class HyphenationCatalog
{
    private readonly ImmutableArray<HyphenationPatterns> languages;

    private HyphenationCatalog(ImmutableArray<HyphenationPatterns> languages) => this.languages = languages;

    /// <summary>None: words are divided at soft hyphens only.</summary>
    public static HyphenationCatalog Empty { get; } = new([]);

    /// <summary>Reads pattern files.</summary>
    /// <param name="files">The files, named <c>&lt;language&gt;.pat</c>, <c>.tex</c> or <c>.dic</c>, in the order of their paths. The first of a language counts.</param>
    /// <param name="bag">Takes what is wrong in them; such lines are left out.</param>
    public static HyphenationCatalog Read(ImmutableArray<SourceFile> files, DiagnosticBag bag)
    {
        if (files.IsEmpty)
            return Empty;
        var languages = ImmutableArray.CreateBuilder<HyphenationPatterns>(files.Length);
        foreach (var file in files)
            languages.Add(PatternReader.Read(file, bag));
        return new HyphenationCatalog(languages.MoveToImmutable());
    }

    /// <summary>The patterns of a language: of its whole tag, or of the longest beginning of it that has some.</summary>
    /// <param name="language">BCP 47 tag, e.g. <c>en-GB</c>.</param>
    /// <returns>The patterns; null where the project has none.</returns>
    public HyphenationPatterns? Find(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            foreach (var patterns in languages)
            {
                if (string.Equals(patterns.Language.Replace('_', '-'), tag, StringComparison.OrdinalIgnoreCase))
                    return patterns;
            }
        }

        return null;
    }
}

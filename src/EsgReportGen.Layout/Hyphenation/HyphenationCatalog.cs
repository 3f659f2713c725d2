using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Layout.Hyphenation;

/// <summary>The hyphenation patterns of a project, by language. Immutable.</summary>
public sealed class HyphenationCatalog
{
    private readonly ImmutableArray<(string Language, Lazy<HyphenationPatterns> Patterns)> languages;

    private HyphenationCatalog(ImmutableArray<(string Language, Lazy<HyphenationPatterns> Patterns)> languages) => this.languages = languages;

    /// <summary>None: words are divided at soft hyphens only.</summary>
    public static HyphenationCatalog Empty { get; } = new([]);

    /// <summary>Takes pattern files; each is read when its language is first asked for.</summary>
    /// <param name="files">The files, named <c>&lt;language&gt;.pat</c>, <c>.tex</c> or <c>.dic</c>, in the order of their paths. The first of a language counts.</param>
    /// <param name="language">The language whose file is read now, so that what is wrong in it is told; other languages are told in their own editions.</param>
    /// <param name="bag">Takes what is wrong; such lines are left out.</param>
    public static HyphenationCatalog Read(ImmutableArray<SourceFile> files, string language, DiagnosticBag bag)
    {
        if (files.IsEmpty)
            return Empty;
        var languages = ImmutableArray.CreateBuilder<(string, Lazy<HyphenationPatterns>)>(files.Length);
        foreach (var file in files)
            languages.Add((LanguageOf(file), new Lazy<HyphenationPatterns>(() => PatternReader.Read(file, new DiagnosticBag()))));
        if (IndexOf(languages.ToImmutable(), language) is >= 0 and var index)
        {
            var patterns = PatternReader.Read(files[index], bag);
            languages[index] = (LanguageOf(files[index]), new Lazy<HyphenationPatterns>(() => patterns));
        }

        return new HyphenationCatalog(languages.MoveToImmutable());
    }

    /// <summary>The patterns of a language: of its whole tag, or of the longest beginning of it that has some.</summary>
    /// <param name="language">BCP 47 tag, e.g. <c>en-GB</c>.</param>
    /// <returns>The patterns; null where the project has none.</returns>
    public HyphenationPatterns? Find(string language) => IndexOf(languages, language) is >= 0 and var index ? languages[index].Patterns.Value : null;

    private static int IndexOf(ImmutableArray<(string Language, Lazy<HyphenationPatterns> Patterns)> languages, string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            for (var i = 0; i < languages.Length; i++)
            {
                if (string.Equals(languages[i].Language, tag, StringComparison.OrdinalIgnoreCase))
                    return i;
            }
        }

        return -1;
    }

    // Dictionaries are named as locales of the system are: de_AT.
    private static string LanguageOf(SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        return name[..name.LastIndexOf('.')].Replace('_', '-');
    }
}

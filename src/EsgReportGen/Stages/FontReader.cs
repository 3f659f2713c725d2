using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.SystemFonts;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Reads the fonts of a theme: those of the project, and those of the machine that it names, held against the lock.</summary>
internal static class FontReader
{
    private const long MaximumBytes = 64 << 20;

    private static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".otc"];

    public static FontCatalog Read(IReportWorld world, ProjectSources sources, Theme theme, DiagnosticBag findings)
    {
        var own = FontCatalog.Create(ReadProjectFonts(world, findings), findings);
        var file = sources.Find(FontsLockFile.Path);
        var locked = FontsLockFile.Read(file, findings);
        var fonts = ThemeFonts.Find(theme, own, locked, () => ShelfOf(world), findings);
        // A lock that cannot be read has an error of its own, and must not be called missing.
        if (file is null || locked is not null)
            fonts.CheckAgainst(theme, own, locked, world.IsContinuousIntegration, findings);
        return fonts.Catalog;
    }

    /// <summary>The fonts of the machine that a theme takes now, whatever the lock says.</summary>
    public static ImmutableArray<SystemFont> FindSystemFonts(IReportWorld world, Theme theme, DiagnosticBag findings)
    {
        var own = FontCatalog.Create(ReadProjectFonts(world, findings), findings);
        return ThemeFonts.Find(theme, own, null, () => ShelfOf(world), findings).SystemFonts;
    }

    private static SystemFontShelf ShelfOf(IReportWorld world) => new(world.ListSystemFonts(), world.ReadSystemFont);

    private static ImmutableArray<FontFile> ReadProjectFonts(IReportWorld world, DiagnosticBag findings)
    {
        var fonts = ImmutableArray.CreateBuilder<FontFile>();
        foreach (var path in world.ListFiles("content/fonts"))
        {
            if (!Endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                continue;
            var file = world.ReadFile(path, MaximumBytes);
            if (file.Status == WorldFileStatus.Found)
                fonts.Add(new FontFile(path, file.Bytes));
            else
                findings.Report(HostDiagnostics.FileUnreadable, new SourceFile(path, string.Empty).Whole, path, FileProblem.Describe(file, MaximumBytes));
        }

        return fonts.ToImmutable();
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>
/// Finds the fonts of the machine that a theme names. A lock decides which files they are; without one, the whole machine is looked through and the
/// nearest font of each weight wins, among equal ones the one whose file name comes first, then the one whose path does.
/// </summary>
public static class SystemFontFinder
{
    /// <summary>Finds and reads fonts.</summary>
    /// <param name="families">The families wanted, as the theme writes them.</param>
    /// <param name="weights">The weights that the theme sets text in.</param>
    /// <param name="locked">What <c>content/fonts.lock</c> holds; null to look at the machine alone.</param>
    /// <param name="shelf">The machine's fonts.</param>
    /// <param name="others">Families that are at hand without the machine, to suggest.</param>
    /// <param name="bag">Takes what is wrong: families that are not there, fonts that are broken or must not be embedded.</param>
    /// <returns>The fonts, families in the order asked for and weights ascending.</returns>
    public static ImmutableArray<SystemFont> Find(
        ImmutableArray<SourcedText> families, ImmutableArray<int> weights, FontsLock? locked, SystemFontShelf shelf, ImmutableArray<string> others, DiagnosticBag bag)
    {
        var chosen = new List<(SourcedText Family, SystemFace Face)>();
        var unlocked = new List<SourcedText>();
        var lockedFaces = locked is null ? [] : SystemFaceScanner.Scan(shelf, FilesOf(locked, families, shelf));
        foreach (var family in families)
        {
            if (locked is not null && ChooseLocked(family.Text, locked, lockedFaces, shelf) is [_, ..] faces)
                chosen.AddRange(faces.ConvertAll(f => (family, f)));
            else
                unlocked.Add(family);
        }

        if (unlocked.Count > 0)
        {
            var all = SystemFaceScanner.Scan(shelf, [.. Enumerable.Range(0, shelf.Paths.Length)]);
            foreach (var family in unlocked)
            {
                var candidates = all.FindAll(f => f.Is(family.Text));
                if (candidates.Count == 0)
                    bag.Add(GraphicsDiagnostics.UnknownFamily.At(family.Span, family.Text).WithHint(FontSources.HintFor(family.Text, [.. others, .. all.Select(f => f.Families[0])])));
                else
                    chosen.AddRange(ChooseNearest(candidates, weights, shelf).ConvertAll(f => (family, f)));
            }
        }

        return Read(chosen, shelf, bag);
    }

    private static List<int> FilesOf(FontsLock locked, ImmutableArray<SourcedText> families, SystemFontShelf shelf)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in locked.Entries)
        {
            if (families.Any(f => IsSame(f.Text, entry.Family)))
                names.Add(entry.File);
        }

        var files = new List<int>();
        for (var i = 0; i < shelf.Paths.Length && names.Count > 0; i++)
        {
            if (names.Contains(SystemFontShelf.FileNameOf(shelf.Paths[i])))
                files.Add(i);
        }

        return files;
    }

    // All or nothing: half of a lock's fonts with half of others would be a report that nobody has seen.
    private static List<SystemFace> ChooseLocked(string family, FontsLock locked, List<SystemFace> faces, SystemFontShelf shelf)
    {
        var chosen = new List<SystemFace>();
        foreach (var entry in locked.Entries)
        {
            if (!IsSame(entry.Family, family))
                continue;
            var candidates = faces.FindAll(f => f.Index == entry.Index && f.FileName == entry.File && f.Is(family));
            if (candidates.Count == 0)
                return [];
            var right = candidates.Count == 1 ? null : candidates.Find(f => HashOf(WholeFile(shelf, f)) == entry.Sha256);
            chosen.Add(right ?? candidates[0]);
        }

        return chosen;
    }

    private static List<SystemFace> ChooseNearest(List<SystemFace> faces, ImmutableArray<int> weights, SystemFontShelf shelf)
    {
        // Folders differ between machines that have the same files, so names count first.
        var candidates = faces
            .OrderBy(f => f.FileName, StringComparer.Ordinal).ThenBy(f => f.Order).ThenBy(f => f.Index)
            .Select(f => (Face: f, Traits: FaceTraits.Read(f, shelf.Read))).ToList();
        var chosen = new List<SystemFace>();
        foreach (var weight in weights)
        {
            var best = candidates[0];
            foreach (var candidate in candidates)
            {
                if (candidate.Traits.CostOf(weight) < best.Traits.CostOf(weight))
                    best = candidate;
            }

            if (!chosen.Contains(best.Face))
                chosen.Add(best.Face);
        }

        return chosen;
    }

    private static ImmutableArray<SystemFont> Read(List<(SourcedText Family, SystemFace Face)> chosen, SystemFontShelf shelf, DiagnosticBag bag)
    {
        var paths = new List<string>();
        foreach (var (_, face) in chosen)
        {
            if (!paths.Contains(face.Path))
                paths.Add(face.Path);
        }

        var files = new (ReadOnlyMemory<byte> Bytes, string Sha256)[paths.Count];
        Parallel.For(0, files.Length, i =>
        {
            var bytes = shelf.Read(paths[i], 0, FontFileReader.MaximumBytes + 1);
            files[i] = (bytes, bytes.Length > FontFileReader.MaximumBytes ? string.Empty : HashOf(bytes));
        });
        var fonts = ImmutableArray.CreateBuilder<SystemFont>(chosen.Count);
        foreach (var (family, face) in chosen)
        {
            var (bytes, hash) = files[paths.IndexOf(face.Path)];
            if (Check(family, face, bytes, bag) is { } font)
                fonts.Add(new SystemFont(EntryOf(family.Text, face, font, hash), font));
        }

        return fonts.ToImmutable();
    }

    private static FontFace? Check(SourcedText family, SystemFace face, ReadOnlyMemory<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.Length > FontFileReader.MaximumBytes)
            bag.Report(GraphicsDiagnostics.FontTooLarge, family.Span, face.Path);
        else if (!FontFace.TryRead(bytes, face.Index, out var font, out var problem))
            bag.Report(GraphicsDiagnostics.BrokenFont, family.Span, face.Path, problem);
        else if (FontRights.Forbids(font))
            bag.Report(GraphicsDiagnostics.FontForbidsEmbedding, family.Span, font.PostScriptName);
        else
            return font.Named(family.Text);
        return null;
    }

    private static FontsLockEntry EntryOf(string family, SystemFace face, FontFace font, string hash) =>
        new(family, font.Weight, face.FileName, face.Index, FontNames.VersionOf(font.Tables["name"]), hash);

    private static ReadOnlyMemory<byte> WholeFile(SystemFontShelf shelf, SystemFace face) => shelf.Read(face.Path, 0, FontFileReader.MaximumBytes + 1);

    private static string HashOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    private static bool IsSame(string family, string other) => string.Equals(family, other, StringComparison.OrdinalIgnoreCase);
}

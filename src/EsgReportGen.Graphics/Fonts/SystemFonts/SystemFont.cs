using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>A font of the machine that the theme's families need, read and sound.</summary>
/// <param name="Entry">What <c>content/fonts.lock</c> would say of it.</param>
/// <param name="Face">The font; one that varies in weight stands for all of them.</param>
public sealed record SystemFont(FontsLockEntry Entry, FontFace Face);

/// <summary>A font of the machine as <c>content/fonts.lock</c> names it.</summary>
/// <param name="Family">The family, as the theme writes it.</param>
/// <param name="Weight">CSS weight; of a font that varies in weight, that of its default.</param>
/// <param name="File">Name of the file without its folders.</param>
/// <param name="Index">Which font of a collection file, from 0.</param>
/// <param name="Version">The version that the font says it has, for people; may be empty.</param>
/// <param name="Sha256">The file's hash, 64 lower-case hexadecimal digits.</param>
public sealed record FontsLockEntry(string Family, int Weight, string File, int Index, string Version, string Sha256);

/// <summary>What <c>content/fonts.lock</c> says: the system fonts that a report was set in.</summary>
/// <param name="Entries">Ordered by family, weight, file and index.</param>
public sealed record FontsLock(ImmutableArray<FontsLockEntry> Entries);

using System.Runtime.InteropServices;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts.Subsetting;

/// <summary>The functions of HarfBuzz's subsetter (<c>hb-subset.h</c>), which its .NET library carries but does not wrap.</summary>
internal static partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>Leave out instructions for low resolutions.</summary>
    public const uint NoHinting = 0x01;

    /// <summary>Do not pull in glyphs that features could put in place of those asked for: shaping is over.</summary>
    public const uint NoLayoutClosure = 0x200;

    /// <summary>The set of characters to keep.</summary>
    public const uint UnicodeSet = 1;

    /// <summary>The set of name records to keep.</summary>
    public const uint NameSet = 4;

    /// <summary>The set of layout features to keep.</summary>
    public const uint FeatureSet = 6;

    /// <summary>The set of tables to leave out.</summary>
    public const uint DropTableSet = 3;

    /// <summary>What <c>hb_map_get</c> gives for a key that is not there.</summary>
    public const uint NotMapped = uint.MaxValue;

    /// <summary>Takes a variable font at the place of its axes that the face stands for.</summary>
    public static void Pin(nint input, FontFace face)
    {
        if (face.Tables.Has("fvar"))
            _ = PinAllAxesToDefault(input, face.Native.Face.Handle);
        if (face.VariationWeight is { } weight)
            _ = PinAxis(input, face.Native.Face.Handle, SfntTables.TagOf("wght"), weight);
    }

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint GlyphSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint InputSet(nint input, uint kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_pin_axis_location")]
    public static partial int PinAxis(nint input, nint face, uint tag, float value);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_pin_all_axes_to_default")]
    public static partial int PinAllAxesToDefault(nint input, nint face);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void Add(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_del")]
    public static partial void Remove(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial nint CreatePlan(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    public static partial void DestroyPlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial nint ExecutePlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    public static partial nint OldToNew(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    public static partial uint Get(nint map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint ReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static unsafe partial byte* BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);
}

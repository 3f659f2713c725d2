using System;
using System.IO;
using System.Linq;
using EsgReportGen.Cli.Files;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests.Commands;

/// <summary><c>esg build --format png</c>.</summary>
public sealed class BuildPicturesTests : IDisposable
{
    private readonly ProjectFolderOfTest project = new();

    public void Dispose() => project.Dispose();

    private string Pictures => Path.Combine(project.Folder, "artifacts", "small.en");

    [Fact]
    public void Png_IsAPictureAPage_InAFolderOfTheEdition()
    {
        Assert.Equal(0, project.Run("build", "--format", "png"));
        Assert.Equal(["page-01.png", "page-02.png"], Names());
        Assert.Contains("small.en: 2 pages, ", project.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Pictures + ".pdf"));
        Assert.Equal((1191, 1684), SizeOf("page-01.png"));
    }

    [Fact]
    public void Png_BesideOthers_IsWrittenToo_AndAgainTheSame()
    {
        Assert.Equal(0, project.Run("build", "--format", "pdf,html,png", "--dpi", "36"));
        Assert.True(File.Exists(Pictures + ".pdf") && File.Exists(Pictures + ".html"));
        Assert.Equal((298, 421), SizeOf("page-02.png"));
        var before = File.ReadAllBytes(Path.Combine(Pictures, "page-02.png"));
        Assert.Equal(0, project.Run("build", "--format", "png", "--dpi", "36"));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(Pictures, "page-02.png")));
    }

    [Theory]
    [InlineData("png", "17", "`17` is no value of --dpi: use a whole number from 18 to 600.")]
    [InlineData("png", "601", "`601` is no value of --dpi")]
    [InlineData("png", "1e2", "`1e2` is no value of --dpi")]
    [InlineData("pdf", "72", "--dpi is for pictures of pages: add png to --format.")]
    public void DpiThatIsNone_ExitsWith2(string format, string dpi, string message)
    {
        Assert.Equal(2, project.Run("build", "--format", format, "--dpi", dpi));
        Assert.Contains(message, project.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "artifacts")));
    }

    [Fact]
    public void ShorterReport_LosesThePicturesOfItsOldPages_AndNothingElse()
    {
        Assert.Equal(0, project.Run("build", "--format", "png", "--dpi", "18"));
        File.Copy(Path.Combine(Pictures, "page-02.png"), Path.Combine(Pictures, "page-03.png"));
        File.Copy(Path.Combine(Pictures, "page-02.png"), Path.Combine(Pictures, "page-002.png"));
        File.Copy(Path.Combine(Pictures, "page-02.png"), Path.Combine(Pictures, "page-3a.png"));
        File.Copy(Path.Combine(Pictures, "page-02.png"), Path.Combine(Pictures, "draft-03.png"));
        File.WriteAllBytes(Path.Combine(Pictures, "page-04.png"), PngSketch.Of(2, 8));
        File.WriteAllText(Path.Combine(Pictures, "page-05.png"), "mine");
        Assert.Equal(0, project.Run("build", "--format", "png", "--dpi", "18"));
        Assert.Equal(["draft-03.png", "page-01.png", "page-02.png", "page-04.png", "page-05.png", "page-3a.png"], Names());
    }

    [Fact]
    public void FolderThatIsAFile_IsAFinding()
    {
        Directory.CreateDirectory(Path.Combine(project.Folder, "artifacts"));
        File.WriteAllText(Pictures, "mine");
        Assert.Equal(1, project.Run("build", "--format", "png", "--dpi", "18"));
        Assert.Contains("ESG9008", project.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Pictures));
    }

    [Fact]
    public void ReportWithErrors_LeavesTheLastGoodPictures()
    {
        Assert.Equal(0, project.Run("build", "--format", "png", "--dpi", "18"));
        var before = File.ReadAllBytes(Path.Combine(Pictures, "page-02.png"));
        project.Write(SmallReport.Create().Replace(SmallReport.ChapterPath, "Emissions came", "Emissions of 4,711 came"));
        Assert.Equal(1, project.Run("build", "--format", "png"));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(Pictures, "page-02.png")));
    }

    [Theory]
    [InlineData(0, 9, "page-01.png")]
    [InlineData(98, 99, "page-99.png")]
    [InlineData(0, 100, "page-001.png")]
    [InlineData(1233, 1234, "page-1234.png")]
    public void Name_HasAsManyDigitsAsTheLast(int page, int count, string name) => Assert.Equal(name, PagePictures.NameOf(page, count));

    private string[] Names() => [.. Directory.GetFiles(Pictures).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    private (int Width, int Height) SizeOf(string name)
    {
        Assert.True(Graphics.Images.RasterImage.TryRead(File.ReadAllBytes(Path.Combine(Pictures, name)), out var image, out _));
        return (image.PixelWidth, image.PixelHeight);
    }
}

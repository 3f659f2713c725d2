using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Tests.Sources;

public sealed class ImagePathTests
{
    [Theory]
    [InlineData("images/a.png", "content/images/a.png")]
    [InlineData("content/images/a.png", "content/images/a.png")]
    [InlineData("./images/../images/a%20b.png", "content/images/a b.png")]
    [InlineData("../a.png", null)]
    [InlineData("images/../../a.png", null)]
    [InlineData("/etc/a.png", null)]
    [InlineData("C:/a.png", null)]
    [InlineData("images\\a.png", null)]
    [InlineData("https://a/b.png", null)]
    [InlineData("data:image/png;base64,x", null)]
    [InlineData("", null)]
    [InlineData("..", null)]
    public void Path_OfAPicture_StaysInsideTheContent(string url, string? path) => Assert.Equal(path, ImagePath.Read(url));
}

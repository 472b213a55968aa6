using System.Net;
using System.Net.Http.Headers;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Files that the platform keeps for a while.</summary>
public sealed class MediaTests
{
    private const string Upload = "/cgi-bin/media/upload?type=";

    [Fact]
    public async Task File_IsGivenBack_WholeOrInPart_ForThreeDays()
    {
        await using var company = await Connected.StartAsync();
        var answer = await company.UploadAsync(Upload + "file", [1, 2, 3, 4, 5, 6, 7]);
        Assert.Equal("1767225600", (string?)answer["created_at"]);
        var path = "/cgi-bin/media/get?media_id=" + answer["media_id"];

        using (var request = company.Request(HttpMethod.Get, path))
        {
            request.Headers.Range = new RangeHeaderValue(2, 4);
            using var part = await company.SendAsync(request);
            Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
            Assert.Equal(new byte[] { 3, 4, 5 }, await part.Content.ReadAsByteArrayAsync(Connected.Cancellation));
        }

        company.Time.Advance(TimeSpan.FromDays(3));
        await company.RenewTokenAsync(company.Simulator.Options.App.Secret);
        Assert.Equal(40007, Connected.Code(await company.GetAsync(path)));
    }

    [Theory]
    [InlineData("file", 5, 40006)]
    [InlineData("file", 0, 44001)]
    [InlineData("image", 100, 40005)]
    [InlineData("poster", 100, 40004)]
    [InlineData("file", (20 * 1024 * 1024) + 1, 45001)]
    public async Task WrongFile_IsRefused(string type, int length, int code)
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(code, Connected.Code(await company.UploadAsync(Upload + type, new byte[length])));
    }

    [Fact]
    public async Task NameWithoutQuotes_IsMisread()
    {
        await using var company = await Connected.StartAsync();
        var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[10]), "media", "a.bin" } };
        Assert.Equal(40058, Connected.Code(await company.PostAsync(Upload + "file", form)));
    }
}

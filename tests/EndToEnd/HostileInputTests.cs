using System.Net;
using System.Text.Json;

namespace SalesBot.EndToEnd.Tests;

/// <summary>Bad input over HTTP: a clear refusal, and nothing changed.</summary>
public sealed class HostileInputTests(SharedService shared) : IClassFixture<SharedService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UnknownPerson_IsNotFound()
    {
        using var response = await shared.PostAsync("""{"as":"查无此人","text":"你好"}""");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("查无此人", await SharedService.TitleAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MegabyteOfText_IsTooLarge()
    {
        using var response = await shared.PostAsync(JsonSerializer.Serialize(new { @as = (await shared.CompanyAsync(Cancellation)).Rep.Name, text = new string('好', 1024 * 1024) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task LongestText_IsAnswered()
    {
        using var response = await shared.PostAsync(JsonSerializer.Serialize(new { @as = (await shared.CompanyAsync(Cancellation)).Rep.Name, text = new string('好', 20_000) }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("edit-save")]
    [InlineData("undo")]
    [InlineData("confirm")]
    [InlineData("drop table deals")]
    public async Task ForgedPress_ForAnothersDeal_ChangesNothing(string verb)
    {
        var rep = (await shared.CompanyAsync(Cancellation)).Rep.Name;
        var othersDeal = SalesBot.Bot.Demo.DemoCompany.Create(new DateOnly(2026, 3, 11)).Deals.First(deal => deal.Owner != rep).Id;

        using var response = await shared.PostAsync(JsonSerializer.Serialize(new { @as = rep, action = new { verb, data = new { deal = othersDeal, amount = "1", stage = "contract", changeSet = othersDeal, id = othersDeal } } }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Empty(answer.GetProperty("changes").EnumerateArray());
        Assert.NotEmpty(answer.GetProperty("replies").EnumerateArray());
    }

    [Theory]
    [InlineData("playground/deliveries?after=x", HttpStatusCode.BadRequest)]
    [InlineData("playground/assets/..%2f..%2fappsettings.json", HttpStatusCode.NotFound)]
    [InlineData("playground/assets/Program.cs", HttpStatusCode.NotFound)]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    public async Task AddressThatIsNone_IsRefused(string path, HttpStatusCode status)
    {
        using var response = await shared.Client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.Equal(status, response.StatusCode);
    }
}

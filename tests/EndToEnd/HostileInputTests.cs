using System.Net;
using System.Text;
using System.Text.Json;

namespace SalesBot.EndToEnd.Tests;

/// <summary>Bad input over HTTP: a clear refusal, and nothing changed.</summary>
public sealed class HostileInputTests(SharedService shared) : IClassFixture<SharedService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> BadBodies => new()
    {
        { "not JSON", "拜访了华星" },
        { "JSON that is cut off", """{"as":"张伟","text":""" },
        { "a list", "[1,2,3]" },
        { "null", "null" },
        { "a number for a name", """{"as":5,"text":"你好"}""" },
        { "an object for a text", """{"as":"张伟","text":{"a":1}}""" },
        { "neither text nor action", """{"as":"张伟"}""" },
        { "both text and action", """{"as":"张伟","text":"撤销","action":{"verb":"undo"}}""" },
        { "no person", """{"text":"你好"}""" },
        { "a NUL", """{"as":"张伟","text":"拜访了\u0000华星"}""" },
        { "a bell", """{"as":"张伟","text":"拜访了\u0007华星"}""" },
        { "half a surrogate pair", """{"as":"张伟","text":"\ud83d"}""" },
        { "a NUL in the id", """{"id":"a\u0000","as":"张伟","text":"你好"}""" },
        { "a NUL in a button's data", """{"as":"张伟","action":{"verb":"undo","data":{"changeSet":"\u0000"}}}""" },
        { "a date that is none", """{"as":"张伟","text":"你好","now":"2026-02-30T10:00:00+08:00"}""" },
        { "depth beyond reason", """{"as":"张伟","action":{"verb":"undo","data":""" + new string('[', 200) + new string(']', 200) + "}}" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task BadBody_IsRefusedInASentence_AndChangesNothing(string what, string body)
    {
        var before = await shared.CountDeliveriesAsync(Cancellation);

        using var response = await PostAsync(body);

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{what}: {(int)response.StatusCode}");
        Assert.NotEmpty(await TitleAsync(response));
        Assert.Equal(before, await shared.CountDeliveriesAsync(Cancellation));
    }

    [Fact]
    public async Task UnknownPerson_IsNotFound()
    {
        using var response = await PostAsync("""{"as":"查无此人","text":"你好"}""");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("查无此人", await TitleAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MegabyteOfText_IsTooLarge()
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { @as = (await shared.CompanyAsync(Cancellation)).Rep.Name, text = new string('好', 1024 * 1024) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task LongestText_IsAnswered()
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { @as = (await shared.CompanyAsync(Cancellation)).Rep.Name, text = new string('好', 20_000) }));

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

        using var response = await PostAsync(JsonSerializer.Serialize(new { @as = rep, action = new { verb, data = new { deal = othersDeal, amount = "1", stage = "contract", changeSet = othersDeal, id = othersDeal } } }));

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

    private Task<HttpResponseMessage> PostAsync(string body) =>
        shared.Client.PostAsync(new Uri("playground/messages", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

    private static async Task<string> TitleAsync(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(Cancellation)).GetProperty("title").GetString()!;
}

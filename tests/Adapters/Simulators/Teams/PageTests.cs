using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>The page of the simulator.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Page_WritesFillsInAndPresses_AndShowsWhatOneSees()
    {
        await using var company = await Connected.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(company.Simulator.BaseUrl) };
        Assert.Contains("<title>Teams 模拟器</title>", await client.GetStringAsync(new Uri("/", UriKind.Relative), Connected.Cancellation), StringComparison.Ordinal);
        Assert.Equal("已送达", await ActAsync(client, new { account = Connected.First, chat = "personal:", act = "write", text = "你好" }));
        Assert.Equal("There is no conversation nowhere.", await ActAsync(client, new { account = Connected.Second, chat = "nowhere", act = "write", text = "你好" }));

        await company.SendAsync(company.Person.Chat, Connected.WithCard(Connected.SoundCard()));
        var chat = JsonNode.Parse(await client.GetStringAsync(new Uri("/sim/state", UriKind.Relative), Connected.Cancellation))!["chats"]!["personal:" + Connected.First]!.AsArray();
        Assert.Equal([Connected.First, "bot"], chat.Select(message => (string?)message!["from"]));
        Assert.Equal(("amount", "number", "35"), ((string?)chat[1]!["inputs"]![0]!["key"], (string?)chat[1]!["inputs"]![0]!["type"], (string?)chat[1]!["inputs"]![0]!["value"]));

        company.Product.Answer = (_, _, _) => Task.FromResult((System.Net.HttpStatusCode.OK, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"好"}"""));
        string[] won = ["b"];
        Assert.Equal("好", await ActAsync(client, new { account = Connected.First, chat = "personal:", act = "press", text = "Save", picked = new { amount = "38", stage = won } }));
        Assert.Equal("""{"deal":42,"amount":"38","stage":"b"}""", JsonNode.Parse(company.Product.Calls[^1].Body)!["value"]!["action"]!["data"]!.ToJsonString());
    }

    private static async Task<string?> ActAsync(HttpClient client, object asked)
    {
        using var done = await client.PostAsJsonAsync("/sim/act", asked, Connected.Cancellation);
        return (string?)JsonNode.Parse(await done.Content.ReadAsStringAsync(Connected.Cancellation))!["done"];
    }
}

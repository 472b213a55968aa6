using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>The page of the simulator.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Page_WritesForAPerson_AndShowsWhatHeSees()
    {
        await using var company = await Connected.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(company.Simulator.BaseUrl) };
        Assert.Contains("<title>钉钉模拟器</title>", await client.GetStringAsync(new Uri("/", UriKind.Relative), Connected.Cancellation), StringComparison.Ordinal);

        using var done = await client.PostAsJsonAsync("/sim/act", new { account = "user001", chat = "robot", act = "write", text = "你好" }, Connected.Cancellation);
        Assert.Equal("已送达 ", (string?)JsonNode.Parse(await done.Content.ReadAsStringAsync(Connected.Cancellation))!["done"]);
        await company.SendTextAsync("好", "user001");
        var chat = JsonNode.Parse(await client.GetStringAsync(new Uri("/sim/state", UriKind.Relative), Connected.Cancellation))!["chats"]!["user:user001"]!.AsArray();
        Assert.Equal(["user001", "bot"], chat.Select(message => (string?)message!["from"]));
    }
}

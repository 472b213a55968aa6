using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>The page of the simulator.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Page_WritesAndPressesForAMember_AndShowsWhatHeSees()
    {
        await using var company = await Connected.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(company.Simulator.BaseUrl) };
        Assert.Contains("企业微信模拟器", await client.GetStringAsync(new Uri("/", UriKind.Relative), Connected.Cancellation), StringComparison.Ordinal);

        using var done = await client.PostAsJsonAsync("/sim/act", new { account = "zhangsan", chat = "app", act = "write", text = "你好" }, Connected.Cancellation);
        Assert.Equal("已送达 ", (string?)JsonNode.Parse(await done.Content.ReadAsStringAsync(Connected.Cancellation))!["done"]);

        await company.SendCardAsync("zhangsan", """{"card_type":"button_interaction","task_id":"t1","main_title":{"title":"?"},"button_list":[{"text":"OK","key":"ok"}]}""");
        using var pressed = await client.PostAsJsonAsync("/sim/act", new { account = "zhangsan", chat = "app", act = "press", text = "ok" }, Connected.Cancellation);
        Assert.Equal(2, company.Product.Calls.Count);

        var chat = JsonNode.Parse(await client.GetStringAsync(new Uri("/sim/state", UriKind.Relative), Connected.Cancellation))!["chats"]!["app:zhangsan"]!.AsArray();
        Assert.Equal(["zhangsan", "bot"], chat.Select(message => (string?)message!["from"]));
    }
}

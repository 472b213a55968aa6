using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>Markdown as the client shows it.</summary>
public sealed class RenderingTests
{
    [Theory]
    [InlineData("### 本周战报  \n  - 新增 **12** 单\n- 丢 *1* 单", "本周战报\n• 新增 12 单\n• 丢 1 单")]
    [InlineData("一\n二", "一 二")]
    [InlineData("一  \n  二", "一\n二")]
    [InlineData("一  \n二", "一 二")]
    [InlineData("一\n\n二", "一\n二")]
    [InlineData("> 引用\n正文  \n  ![](@l1) [打开](https://x)", "｜引用 正文\n［图片］ 打开")]
    [InlineData("1. 甲\n2. 乙", "1. 甲\n2. 乙")]
    [InlineData("a    b&nbsp;&nbsp;c", "a b  c")]
    [InlineData("| a | b |\n|---|---|\n\n```\nx\n```\n\n~~y~~ <b>z</b>", "| a | b | |---|---|\n``` x ```\n~~y~~ <b>z</b>")]
    public async Task Markdown_IsReducedToWhatIsDocumented(string markdown, string shown)
    {
        await using var company = await Connected.StartAsync();
        await company.SendToGroupAsync("sampleMarkdown", new JsonObject { ["title"] = "标题", ["text"] = markdown });
        var seen = Assert.Single(company.Simulator.Member("user001").SeesIn(Connected.Group));
        Assert.Equal((shown, "标题"), (seen.Text, seen.Title));
    }

    [Fact]
    public async Task LinkInMarkdown_CanBePressed()
    {
        await using var company = await Connected.StartAsync();
        await company.SendToGroupAsync("sampleMarkdown", new JsonObject { ["title"] = "t", ["text"] = "[撤销](dtmd://dingtalkclient/sendMessage?content=%E6%92%A4%E9%94%80%20%23K7)" });
        var report = await company.Simulator.Member("user001").PressesAsync("撤销", Connected.Group, Connected.Cancellation);
        Assert.Equal(" 撤销 #K7", (string?)JsonNode.Parse(report!.Body)!["text"]!["content"]);
    }
}

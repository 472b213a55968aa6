using SalesBot.Domain.Completeness;

namespace SalesBot.Domain.Tests.Completeness;

public sealed class FillerTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("无")]
    [InlineData(" 无。")]
    [InlineData("没有")]
    [InlineData("暂无")]
    [InlineData("待定")]
    [InlineData("测试")]
    [InlineData("不知道")]
    [InlineData("xxx")]
    [InlineData("XX")]
    [InlineData("xX-x")]
    [InlineData("111")]
    [InlineData("123")]
    [InlineData("啊啊啊")]
    [InlineData("...")]
    [InlineData("--")]
    [InlineData("N/A")]
    [InlineData("tbd")]
    [InlineData("Test")]
    [InlineData("asdf")]
    [InlineData("🎉")]
    public void SaysNothing(string text) => Assert.True(FillerText.Is(text));

    [Theory]
    [InlineData("王总")]
    [InlineData("莉莉")]
    [InlineData("Li")]
    [InlineData("50")]
    [InlineData("88")]
    [InlineData("50万")]
    [InlineData("无人机预算 50 万")]
    [InlineData("测试环境已开")]
    [InlineData("没有预算，但老板拍板")]
    [InlineData("3月邮件询价")]
    [InlineData("no objections from Wang")]
    public void SaysSomething(string text) => Assert.False(FillerText.Is(text));
}

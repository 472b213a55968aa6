using SalesBot.Adapters.Common.Receiving;

namespace SalesBot.Adapters.Tests.WeCom.Receiving;

public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("谈了 38万\r\n\t下周签 😀", "谈了 38万\r\n\t下周签 😀")]
    [InlineData("a\u0000b\u001f\u0085c\u007f", "abc")]
    public void Text_LosesWhatNoKeyboardMakes(string text, string clean) => Assert.Equal(clean, WrittenText.Clean(text));

    [Fact]
    public void Text_LosesHalvesOfSurrogatePairs() => Assert.Equal("ab", WrittenText.Clean($"a{(char)0xd83d}b{(char)0xde00}"));

    [Theory]
    [InlineData("@小助手 本周漏斗", "本周漏斗")]
    [InlineData("  @小助手\u2005本周漏斗 ", "本周漏斗")]
    [InlineData("@小助手", "")]
    [InlineData("本周漏斗 @小助手", "本周漏斗 @小助手")]
    [InlineData("发给 a@b.cn", "发给 a@b.cn")]
    public void Mention_IsTheFirstWord_WhereTheNameIsUnknown(string text, string rest) => Assert.Equal(rest, WrittenText.WithoutMention(text, ""));

    [Theory]
    [InlineData("@小助手 本周漏斗", "本周漏斗")]
    [InlineData("本周漏斗 @小助手", "本周漏斗")]
    [InlineData("@张三 @小助手 华光谁跟", "@张三 华光谁跟")]
    [InlineData("@小助手2 你好 @小助手", "@小助手2 你好")]
    [InlineData("@小助手，你好", "，你好")]
    [InlineData("@张三 你好", "@张三 你好")]
    public void Mention_IsFoundAnywhere_WhereTheNameIsKnown(string text, string rest) => Assert.Equal(rest, WrittenText.WithoutMention(text, "小助手"));
}

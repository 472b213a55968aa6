using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Forms in which something is asked for.</summary>
public sealed class RequestFormTests
{
    private static readonly RequestForm Form = new("^(?:停用|结束)规则 (?<what>.+)$|^end rule (?<what>.+)$", "规则", "rule");

    [Theory]
    [InlineData("停用规则 拜访", "拜访")]
    [InlineData("End RULE visits", "visits")]
    public void TextOfTheForm_IsRead_InWhateverCase(string text, string what)
    {
        Assert.Equal(what, Form.Match(text).Groups["what"].Value);
        Assert.True(Form.IsMatch(text));
    }

    [Theory]
    [InlineData("停用规则")]
    [InlineData("拜访了华星")]
    [InlineData("")]
    public void OtherText_IsNotRead(string text)
    {
        Assert.False(Form.Match(text).Success);
        Assert.False(Form.IsMatch(text));
    }

    [Fact]
    public void TextWithoutAnyOfItsWords_IsTurnedAway_BeforeThePatternIsMade()
    {
        var broken = new RequestForm("(", "规则");

        Assert.False(broken.Match("拜访了华星").Success);
        Assert.ThrowsAny<ArgumentException>(() => broken.Match("规则"));
    }
}

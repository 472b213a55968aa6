using SalesBot.Adapters.DingTalk.Mapping.Drawing;

namespace SalesBot.Adapters.Tests.DingTalk.Drawing;

/// <summary>The press that comes back as a message: what the client sends, and what people make of it by hand, must all find the same button.</summary>
public sealed class ButtonTextTests
{
    private const string Code = "K7Q2M9AB";

    [Fact]
    public void WhatAButtonSays_IsItsLabelAndItsCode() => Assert.Equal("撤销 #K7Q2M9AB", new ButtonText("撤销", Code).ToString());

    [Theory]
    [InlineData("撤销 #K7Q2M9AB")]
    [InlineData(" 撤销 #K7Q2M9AB \n")]
    [InlineData("撤销#K7Q2M9AB")]
    [InlineData("撤销 ＃K7Q2M9AB")]
    [InlineData("撤销 # K7Q2M9AB")]
    [InlineData("撤销 #k7q2m9ab")]
    [InlineData("撤销　＃Ｋ７Ｑ２Ｍ９ＡＢ")]
    [InlineData("@销售助手 撤销 #K7Q2M9AB")]
    [InlineData("@销售助手\u2005撤销 #K7Q2M9AB")]
    [InlineData("＠销售助手 @张伟 撤销 #K7Q2M9AB")]
    public void TextOfAButton_IsRead_HoweverItWasWritten(string said) => Assert.Equal(new ButtonText("撤销", Code), ButtonText.Parse(said));

    [Fact]
    public void CodeWithSignsThatLookAlike_IsRead() => Assert.Equal("0110K7Q2", ButtonText.Parse("确认 #oIl0K7Q2")?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("撤销")]
    [InlineData("撤销 #")]
    [InlineData("撤销 #K7Q2M9A")]
    [InlineData("撤销 #K7Q2M9ABC")]
    [InlineData("撤销 #K7Q2M9AB 谢谢")]
    [InlineData("撤销 #K7Q2M9AU")]
    [InlineData("撤销 #K7Q2 9AB")]
    [InlineData("合同 #远景二期六十万元")]
    public void TextWithoutACodeAtItsEnd_IsNoButton(string said) => Assert.Null(ButtonText.Parse(said));

    [Fact]
    public void LabelThatHoldsTheMark_IsKept() => Assert.Equal(new ButtonText("3#楼 改价", Code), ButtonText.Parse("3#楼 改价 #K7Q2M9AB"));

    [Fact]
    public void CodeAlone_IsAButtonWithoutALabel() => Assert.Equal(new ButtonText("", Code), ButtonText.Parse("#K7Q2M9AB"));

    [Fact]
    public void CodeOfAButton_IsTheSame_WhenTheMessageIsDrawnAgain()
    {
        var code = ButtonText.CodeOf("user001", "reply/DingTalk/m1/0", 0);

        Assert.Equal(code, ButtonText.CodeOf("user001", "reply/DingTalk/m1/0", 0));
        Assert.Equal(code, ButtonText.Parse(new ButtonText("撤销", code).ToString())?.Code);
    }

    [Fact]
    public void CodesOfOtherButtons_AreOthers()
    {
        string[] codes =
        [
            ButtonText.CodeOf("user001", "reply/DingTalk/m1/0", 0),
            ButtonText.CodeOf("user001", "reply/DingTalk/m1/0", 1),
            ButtonText.CodeOf("user001", "reply/DingTalk/m1/1", 0),
            ButtonText.CodeOf("user002", "reply/DingTalk/m1/0", 0),
        ];

        Assert.Distinct(codes);
    }
}

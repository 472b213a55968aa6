using System.Collections.Immutable;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.WeCom.Mapping;

namespace SalesBot.Adapters.Tests.WeCom.Drawing;

public sealed class ButtonKeyTests
{
    [Fact]
    public void Key_IsTheVerbAndItsDataAsAQueryString() =>
        Assert.Equal("pick?choice=2&question=%E9%97%AE%26%3D%3F", new ButtonKey("pick", Data(("question", "问&=?"), ("choice", "2"))).ToString());

    [Fact]
    public void Key_ComesBackAsItWas()
    {
        var key = new ButtonKey("undo", Data(("changeSet", "7001"), ("a b", "1+2=3&4?5%"), ("empty", "")));
        var read = PressedKey.Read(key.ToString(), []);
        Assert.Equal(key.Verb, read?.Verb);
        Assert.Equal(key.Data, read?.Data);
    }

    [Fact]
    public void Selection_IsAddedUnderItsQuestion_ButTakesNothingsPlace()
    {
        var read = PressedKey.Read("edit-save?deal=P1", [new("stage", "won"), new("deal", "P2")]);
        Assert.Equal(Data(("deal", "P1"), ("stage", "won")), read?.Data);
    }

    [Fact]
    public void ChosenOption_IsTheButton_WhereButtonsWereDrawnAsAList()
    {
        var read = PressedKey.Read(PressedKey.OfChosenOption, [new(PressedKey.Question, "pick?choice=4")]);
        Assert.Equal("pick", read?.Verb);
        Assert.Equal("4", read?.Data["choice"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?a=1")]
    [InlineData("~")]
    public void Key_ThatSaysNothing_IsNone(string key) => Assert.Null(PressedKey.Read(key, []));

    [Fact]
    public void Key_ThatNoButtonCanHave_IsNone() => Assert.Null(PressedKey.Read(new string('a', ButtonKey.MaxBytes + 1), []));

    [Fact]
    public void Key_WithBrokenPairs_KeepsTheOthers()
    {
        var read = PressedKey.Read("undo?&=x&a&b=%zz&b=2", []);
        Assert.Equal("undo", read?.Verb);
        Assert.Equal(Data(("b", "%zz")), read?.Data);
    }

    private static ImmutableSortedDictionary<string, string> Data(params (string Key, string Value)[] pairs) =>
        pairs.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}

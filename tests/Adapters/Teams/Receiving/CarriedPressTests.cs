using System.Text.Json;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Receiving;

namespace SalesBot.Adapters.Tests.Teams.Receiving;

/// <summary>What a pressed button carried, of which anything may have been made up.</summary>
public sealed class CarriedPressTests
{
    [Fact]
    public void ButtonAndInputs_AreOnePress()
    {
        var press = Find("""{"verb":"deal.save","data":{"deal":"42"},"op":"6c1f","amount":"80万","stage":"3","msteams":{"type":"x"}}""");

        Assert.Equal(("deal.save", "6c1f"), (press!.Verb, press.Operation));
        Assert.Equal("amount=80万;deal=42;stage=3", Text(press));
    }

    [Fact]
    public void Input_TakesThePlaceOfNothingThatTheButtonCarries() =>
        Assert.Equal("deal=42", Text(Find("""{"verb":"deal.save","data":{"deal":"42"},"deal":"43"}""")!));

    [Fact]
    public void NumbersAndAnswersOfYesAndNo_AreTexts_AndWhatHasPartsIsLeftOut() =>
        Assert.Equal("a=1.5;b=true;c=false", Text(Find("""{"verb":"v","data":{"a":1.5,"b":true,"x":{"y":1},"z":[1]},"c":false,"n":null}""")!));

    [Fact]
    public void Verb_IsTheButtonsOwn_ElseTheActions()
    {
        Assert.Equal("own", Find("""{"verb":"own"}""", "outer")!.Verb);
        Assert.Equal("outer", Find("""{"data":{}}""", "outer")!.Verb);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"undo\"")]
    [InlineData("""{"verb":" "}""")]
    [InlineData("""{"verb":{}}""")]
    public void WhatNamesNoVerb_IsNone(string json) => Assert.Null(Find(json));

    [Fact]
    public void TooMuch_IsNone()
    {
        Assert.Null(Find($$"""{"verb":"{{new string('v', 300)}}"}"""));
        Assert.Null(Find($$"""{"verb":"v","note":"{{new string('n', ChatMessage.TextMaxLength + 1)}}"}"""));
        Assert.Null(Find($$"""{"verb":"v",{{string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"i{i}\":\"x\""))}}}"""));
    }

    [Fact]
    public void CharactersThatNoKeyboardMakes_AreLeftOut() => Assert.Equal("note=ab", Text(Find("""{"verb":"v","note":"a\u0000b"}""")!));

    private static CarriedPress? Find(string json, string verb = "")
    {
        using var document = JsonDocument.Parse(json);
        return CarriedPress.Find(document.RootElement, verb);
    }

    private static string Text(CarriedPress press) => string.Join(';', press.Data.Select(entry => $"{entry.Key}={entry.Value}"));
}

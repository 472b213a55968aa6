using System.Text.Json;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>What the client takes for an amount: all that the service may read as one, and not what is surely none.</summary>
public sealed class AmountInputTests
{
    private static readonly JsonElement Input = CardReading.Of(CardReading.Card(SampleMessages.Of(SampleCards.All["form"])), "Input.Text").First();

    [Theory]
    [InlineData("80万")]
    [InlineData("1.2亿")]
    [InlineData("8600")]
    [InlineData("120k")]
    [InlineData("8,600元")]
    [InlineData("¥450,000")]
    [InlineData("RMB 1.5m")]
    [InlineData("1.2 million")]
    [InlineData("八十万")]
    [InlineData("三十八万五")]
    [InlineData("12w5")]
    [InlineData("８０万")]
    [InlineData(" 38万 ")]
    [InlineData("38万元整")]
    [InlineData("两千块钱")]
    public void Amount_IsTaken(string text) => Assert.Matches(Pattern, text);

    [Theory]
    [InlineData("很多")]
    [InlineData("待定")]
    [InlineData("80万左右")]
    [InlineData("3台")]
    [InlineData("abc")]
    [InlineData("-5万")]
    [InlineData("80万 | 90万")]
    public void WhatIsNone_IsNotTaken(string text) => Assert.DoesNotMatch(Pattern, text);

    [Fact]
    public void WhatStandsInTheForm_IsTaken() => Assert.Matches(Pattern, Input.GetProperty("value").GetString()!);

    [Fact]
    public void MessageOfTheCheck_ShowsHowAmountsAreWritten() => Assert.Contains("80万", Input.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);

    private static Regex Pattern => new(Input.GetProperty("regex").GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
}

using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Cards;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>Cards that are too long for one: parts that lead to each other.</summary>
public sealed class LongCardTests
{
    private static readonly OutgoingMessage Message = SampleMessages.Of(SampleCards.All["board-that-is-long"], "reply/Teams/m1/0");

    [Fact]
    public void Parts_ShowEveryRowOnce_InOrder()
    {
        var names = new List<string>();
        for (int? from = 0; from is { } part; from = CardReading.More(CardReading.Card(Message, part)))
        {
            names.AddRange(CardReading.Texts(CardReading.Card(Message, part)).Select(text => text.Split(' ')[0]).Where(text => text.StartsWith("销售", StringComparison.Ordinal)));
        }

        Assert.Equal(Enumerable.Range(1, 60).Select(place => $"销售{place}号"), names);
    }

    [Fact]
    public void FirstPart_HasNoWayBack_AndTheLastOneNoWayOn()
    {
        var first = CardReading.Card(Message, 0);
        var last = first;
        while (CardReading.More(last) is { } from)
        {
            last = CardReading.Card(Message, from);
        }

        Assert.DoesNotContain("回到开头", CardReading.Titles(first));
        Assert.Contains("更多", CardReading.Titles(first));
        Assert.Contains("回到开头", CardReading.Titles(last));
        Assert.DoesNotContain("更多", CardReading.Titles(last));
    }

    [Fact]
    public void EveryPart_HasTheTitleTheFootAndTheButtons()
    {
        for (int? from = 0; from is { } part; from = CardReading.More(CardReading.Card(Message, part)))
        {
            var card = CardReading.Card(Message, part);
            Assert.Contains("全国 · 本季签约", CardReading.Texts(card));
            Assert.Contains("口径：合同额，含税", CardReading.Texts(card));
            Assert.Contains("按区域", CardReading.Titles(card));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1_000)]
    [InlineData(int.MaxValue)]
    public void PartThatThereIsNot_IsTheFirst(int from) => Assert.Equal(CardReading.Json(Message, 0), CardReading.Json(Message, from));

    [Fact]
    public void More_CarriesTheMessageAndThePart()
    {
        var more = CardReading.Actions(CardReading.Card(Message, 0)).Single(action => action.GetProperty("title").GetString() == "更多");
        var data = more.GetProperty("data");

        Assert.Equal("teams:more", more.GetProperty("verb").GetString());
        Assert.Equal("reply/Teams/m1/0", data.GetProperty("data").GetProperty("key").GetString());
        Assert.True(int.Parse(data.GetProperty("data").GetProperty("from").GetString()!, CultureInfo.InvariantCulture) > 0);
        Assert.Equal(data.GetRawText(), more.GetProperty("fallback").GetProperty("data").GetRawText());
    }

    [Fact]
    public void TitleOfASection_DoesNotStandAloneAtTheEnd()
    {
        var sections = Enumerable.Range(1, 80).Select(number => new CardSection { Title = $"第{number}节", Notes = [new string('字', 150)] });
        var message = Message with { Card = Message.Card! with { Sections = [.. sections] } };
        for (int? from = 0; from is { } part; from = CardReading.More(CardReading.Card(message, part)))
        {
            var body = CardReading.Card(message, part).GetProperty("body").EnumerateArray().Where(element => element.GetProperty("type").GetString() == "TextBlock").ToList();
            Assert.DoesNotContain("第", body[^2].GetProperty("text").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WholeCardOfMostCharacters_FitsIntoAnActivity() => Assert.True(2 * (CardWire.MostCharacters + 1_800) <= 28 * 1024);
}

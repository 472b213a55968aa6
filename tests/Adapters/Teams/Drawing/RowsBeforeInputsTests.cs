using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>What is filled in for one of several rows stands below them, and its button last.</summary>
public sealed class RowsBeforeInputsTests
{
    [Fact]
    public void Rows_ComeFirst_ThenWhatIsFilledInForOneOfThem_ThenTheButton()
    {
        var json = CardReading.Card(SampleMessages.Of(Morning)).GetRawText();
        int[] places = [.. ((string[])["华光｜ERP", "远东｜MES", "Input.ChoiceSet", "Input.Text", "\"记一笔\""]).Select(part => json.IndexOf(part, StringComparison.Ordinal))];
        Assert.All(places, place => Assert.True(place >= 0));
        Assert.Equal(places.Order(), places);
    }

    private static Card Morning => new()
    {
        Purpose = CardPurpose.Brief,
        Title = "早上好，王磊｜今天 2 件",
        Inputs =
        [
            new CardInput { Key = "choice", Label = "哪一单", Kind = CardInputKind.Choice, Choices = [new CardChoice("P1", "一"), new CardChoice("P2", "二")], Instead = "1 拜访了，下周三回访", IsAskedFor = true },
            new CardInput { Key = "text", Label = "写一句进展", Kind = CardInputKind.Text, Instead = "1 拜访了，下周三回访", IsAskedFor = true },
        ],
        Actions =
        [
            new CardAction { Verb = "stale", Label = "华光｜ERP", Hint = "🔴 8 天未更新" },
            new CardAction { Verb = "stale", Label = "远东｜MES", Hint = "🟡 6 天未更新" },
            new CardAction { Verb = "log", Label = "记一笔", Style = CardActionStyle.Primary },
        ],
    };
}

using System.Text;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Tests.Samples;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Drawing;

public sealed class WeComDrawingTests
{
    [Fact]
    public void Receipt_HasItsButtonsAndItsValues()
    {
        var card = Assert.IsType<ButtonInteraction>(Template("receipt", WeComCapabilities.App));
        Assert.Equal(["undo?changeSet=7001", "edit?deal=P1024"], card.ButtonList.Select(button => button.Key));
        Assert.Contains(new CardRowContent("金额", "30万 → 38万"), card.HorizontalContentList!);
        Assert.Equal("30 分钟内可撤销", card.MainTitle!.Desc);
    }

    [Fact]
    public void ManyChoices_AreAVote_WhoseOptionsAreTheButtons()
    {
        var card = Assert.IsType<VoteInteraction>(Template("question-with-many-choices", WeComCapabilities.App));
        Assert.Equal(12, card.Checkbox.OptionList.Count);
        Assert.Equal("catch-up?customer=C1", card.Checkbox.OptionList[0].Id);
    }

    [Fact]
    public void Form_HasADropDownForItsChoice_AndSaysHowToTypeTheRest()
    {
        var card = Assert.IsType<ButtonInteraction>(Template("form", WeComCapabilities.App));
        Assert.Equal("stage", card.ButtonSelection?.QuestionKey);
        Assert.Equal("proposal", card.ButtonSelection?.SelectedId);
        Assert.Contains("可直接说「金额改成80万」", card.SubTitleText);
        Assert.DoesNotContain("到报价谈判了", card.SubTitleText);
    }

    [Fact]
    public void SeveralChoices_AreDropDowns() =>
        Assert.Equal(["stage", "mood"], Assert.IsType<MultipleInteraction>(Template("form-of-choices", WeComCapabilities.App)).SelectList.Select(select => select.QuestionKey));

    [Fact]
    public void ButtonsBeyondTheSixth_AreInTheMenu()
    {
        var actions = Enumerable.Range(1, 8).Select(number => new CardAction { Verb = $"verb{number}", Label = $"第{number}个" });
        var card = Assert.IsType<ButtonInteraction>(Template(new Card { Purpose = CardPurpose.Notice, Title = "选一个", Actions = [.. actions] }, WeComCapabilities.App));
        Assert.Equal(6, card.ButtonList.Count);
        Assert.Equal(["verb7", "verb8"], card.ActionMenu!.ActionList.Select(entry => entry.Key));
    }

    [Fact]
    public void Card_ThatHoldsTooMuch_IsTextWithNumbersToAnswerWith()
    {
        var drawn = WeComDrawing.Draw(SampleMessages.Of(SampleCards.All["receipt-that-is-long"]), WeComCapabilities.App);
        var text = Assert.IsType<WeComContent.Markdown>(drawn.Content).Content;
        Assert.Contains("第8家客户", text);
        Assert.Contains("回复 1 全部撤销", text);
        Assert.False(drawn.IsCut);
    }

    [Fact]
    public void HowToSayWhatAButtonAsksFor_IsLeftOut_WhereThereIsNoRoomForIt()
    {
        var roomy = Digest(notes: 40);
        Assert.Contains("可直接说「1 拜访了，下周三回访」", Assert.IsType<ButtonInteraction>(Template(roomy, WeComCapabilities.App)).SubTitleText);

        var full = Digest(notes: 150);
        var card = Assert.IsType<ButtonInteraction>(Template(full, WeComCapabilities.App));
        Assert.DoesNotContain("可直接说", card.SubTitleText);
        Assert.Equal("choice", card.ButtonSelection?.QuestionKey);
        Assert.IsType<WeComContent.Markdown>(WeComDrawing.Draw(SampleMessages.Of(full with { Inputs = [.. full.Inputs.Select(input => input with { IsAskedFor = false })] }), WeComCapabilities.App).Content);

        static Card Digest(int notes) => new()
        {
            Purpose = CardPurpose.Warning,
            Title = "🔴 超期 2 单",
            Sections = [new CardSection { Notes = [new string('长', notes)] }],
            Inputs =
            [
                new CardInput { Key = "choice", Label = "哪一单", Kind = CardInputKind.Choice, Choices = [new CardChoice("P1", "华光｜ERP"), new CardChoice("P2", "远东｜ERP")], Instead = "1 拜访了，下周三回访", IsAskedFor = true },
                new CardInput { Key = "text", Label = "写一句进展", Kind = CardInputKind.Text, Instead = "1 拜访了，下周三回访", IsAskedFor = true },
            ],
            Actions = [new CardAction { Verb = "log", Label = "记一笔" }],
        };
    }

    [Fact]
    public void Reader_InWeChat_GetsText() =>
        Assert.All(SampleCards.All.Values, card => Assert.IsType<WeComContent.Text>(WeComDrawing.Draw(SampleMessages.Of(card), WeComCapabilities.PlainApp).Content));

    [Fact]
    public void Group_ThatCannotAnswer_IsNotAskedTo() =>
        Assert.All(
            new[] { WeComCapabilities.Robot, WeComCapabilities.AppChat },
            capabilities => Assert.DoesNotContain("回复 1", Shown.Text(WeComDrawing.Draw(SampleMessages.Of(SampleCards.All["receipt"]), capabilities).Content)));

    [Fact]
    public void Group_ThatCannotAnswer_StillReadsTheList() =>
        Assert.Contains("华光股份 · 报价谈判 · 120万", Shown.Text(WeComDrawing.Draw(SampleMessages.Of(SampleCards.All["list"]), WeComCapabilities.Robot).Content));

    [Fact]
    public void TextThatIsTooLong_IsCutAndSaysSo_ButKeepsWhatCanBeAnswered()
    {
        var card = new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = "很长的备注",
            Sections = [new CardSection { Notes = [new string('长', 3000)] }],
            Actions = [new CardAction { Verb = "undo", Label = "撤销" }],
        };
        foreach (var capabilities in new[] { WeComCapabilities.App, WeComCapabilities.PlainApp })
        {
            var drawn = WeComDrawing.Draw(SampleMessages.Of(card), capabilities);
            var text = Shown.Text(drawn.Content);
            Assert.True(drawn.IsCut);
            Assert.InRange(Encoding.UTF8.GetByteCount(text), 2000, 2048);
            Assert.Contains("…（已截断）", text);
            Assert.Contains("\n回复 1 撤销", text);
        }
    }

    [Fact]
    public void CutText_SaysSoInItsLanguage() =>
        Assert.Contains("… (cut)", Shown.Text(WeComDrawing.Draw(SampleMessages.Of(new string('a', 3000)), WeComCapabilities.App).Content));

    [Fact]
    public void SameWords_SaidTwice_AreTwoMessages()
    {
        var (first, second) = (SampleMessages.Of("帮助", "reply/WeCom/1/0"), SampleMessages.Of("帮助", "reply/WeCom/2/0"));
        Assert.NotEqual(WeComDrawing.Draw(first, WeComCapabilities.App), WeComDrawing.Draw(second, WeComCapabilities.App));
        Assert.Equal(WeComDrawing.Draw(first, WeComCapabilities.App), WeComDrawing.Draw(first, WeComCapabilities.App));
    }

    [Fact]
    public void ShortOutcome_BecomesTheLabelOfThePressedButton() =>
        Assert.Equal(new WeComContent.ButtonLabel("已撤销 · 王磊 14:32"), WeComDrawing.DrawUpdate(SampleMessages.Of("已撤销 · 王磊 14:32"), WeComCapabilities.App, "sb-1"));

    [Fact]
    public void Outcome_KeepsTheCardsId_AndHasNothingLeftToPress()
    {
        var content = WeComDrawing.DrawUpdate(SampleMessages.Of(SampleCards.All["undone"]), WeComCapabilities.App, "sb-1");
        var card = Assert.IsType<ButtonInteraction>(Assert.IsType<WeComContent.Template>(content).Card);
        Assert.Equal("sb-1", card.TaskId);
        Assert.Equal("已处理", card.ReplaceText);
        Assert.Equal("已撤销：远景科技 · ERP二期", card.MainTitle!.Title);
    }

    [Fact]
    public void Outcome_InTheIntelligentRobotsChat_HasAButtonLeftThatDoesNothing()
    {
        var content = WeComDrawing.DrawUpdate(SampleMessages.Of(SampleCards.All["undone"]), WeComCapabilities.AiBot, "sb-1");
        var card = Assert.IsType<ButtonInteraction>(Assert.IsType<WeComContent.Template>(content).Card);
        Assert.Equal(("sb-1", null), (card.TaskId, card.ReplaceText));
        Assert.Equal(StillCard.NoKey, Assert.Single(card.ButtonList).Key);
    }

    [Fact]
    public void ReportOfSeveralThings_IsBelowThePicture_WhereThereIsOne()
    {
        var report = new Card
        {
            Purpose = CardPurpose.Report,
            Title = "本周战报",
            Sections = [Section("华东一组", "120万"), Section("华东二组", "98万")],
        };
        var capabilities = WeComCapabilities.App with { Home = new Uri("https://crm.example/"), Picture = new Uri("https://crm.example/p.png") };

        var news = Assert.IsType<NewsNotice>(Template(report, capabilities));
        Assert.Equal([new CardTitle("华东一组", "签约：120万"), new CardTitle("华东二组", "签约：98万")], news.VerticalContentList!);
        Assert.Equal("https://crm.example/p.png", news.CardImage!.Url);
        Assert.Empty(TemplateCardCheck.Faults(news, CardLimits.App));
        Assert.IsType<TextNotice>(Template(report with { Sections = [Section("", "120万"), Section("", "98万")] }, capabilities));
        Assert.IsType<TextNotice>(Template(report with { Purpose = CardPurpose.Answer }, capabilities));

        static CardSection Section(string title, string value) => new() { Title = title, Facts = [new CardFact("签约", value)] };
    }

    [Fact]
    public void Outcome_ThatNoCardHolds_IsAMessageOfItsOwn() =>
        Assert.Null(WeComDrawing.DrawUpdate(SampleMessages.Of(new string('长', 500)), WeComCapabilities.App, "sb-1"));

    private static TemplateCard Template(string name, WeComCapabilities capabilities) => Template(SampleCards.All[name], capabilities);

    private static TemplateCard Template(Card card, WeComCapabilities capabilities) =>
        Assert.IsType<WeComContent.Template>(WeComDrawing.Draw(SampleMessages.Of(card), capabilities).Content).Card;
}

using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What a button carries comes from outside: nothing in it may open another's deal, or store what is in no pipeline.</summary>
public sealed class ForgedPressTests
{
    private static readonly string[] AllVerbs =
    [
        Verbs.Undo, Verbs.Edit, Verbs.EditSave, Verbs.NextStep, Verbs.Evidence, Verbs.Confirm, Verbs.Amend, Verbs.AmendSave, Verbs.Discard, Verbs.Drop, Verbs.Pick,
        Verbs.None, Verbs.Show, Verbs.More, Verbs.AskShare, Verbs.AskHandOver, Verbs.GrantShare, Verbs.GrantHandOver, Verbs.Refuse, Verbs.Log, Verbs.Lose, Verbs.Stale,
        Verbs.MoreTime, Verbs.Pause, Verbs.Resume, Verbs.PauseGrant, Verbs.PauseRefuse, Verbs.Nudge, Verbs.Reassign, Verbs.Acknowledge, Verbs.Cadence, Verbs.Fill, Verbs.FillNext, Verbs.ForecastMore, Verbs.ForecastBasis, Verbs.TargetBasis, "", "drop table",
    ];

    private static readonly string[] AllKeys =
    [
        Keys.ChangeSet, Keys.Deal, Keys.Customer, Keys.Member, Keys.Proposal, Keys.Part, Keys.Question, Keys.Choice, Keys.List, Keys.Amount, Keys.Stage,
        Keys.ExpectedClose, Keys.Next, Keys.NextOn, Keys.Title, Keys.On, Keys.Reason, Keys.Text, Keys.Until, Keys.Days, Keys.Deals, "quoteRequest", "budget",
    ];

    [Theory]
    [InlineData(Verbs.Edit)]
    [InlineData(Verbs.EditSave)]
    [InlineData(Verbs.NextStep)]
    [InlineData(Verbs.Evidence)]
    [InlineData(Verbs.Show)]
    [InlineData(Verbs.Log)]
    [InlineData(Verbs.Stale)]
    [InlineData(Verbs.MoreTime)]
    [InlineData(Verbs.Pause)]
    [InlineData(Verbs.Nudge)]
    [InlineData(Verbs.Reassign)]
    [InlineData(Verbs.Acknowledge)]
    [InlineData(Verbs.Cadence)]
    public async Task PressForAnothersDeal_IsRefused_AndTellsOnlyTheOwner(string verb)
    {
        var bot = await new ChatScript().Person("周子涵").Presses(verb, (Keys.Deal, "P120"), (Keys.Amount, "1"), (Keys.Next, "x"), ("quoteRequest", "x"));

        bot.ChangesNothing();
        bot.Replies("远景 由 李敏 跟进");
        bot.DoesNotSay("88");
    }

    [Theory]
    [InlineData(Verbs.Undo)]
    [InlineData(Verbs.Confirm)]
    [InlineData(Verbs.Pick)]
    [InlineData(Verbs.GrantShare)]
    [InlineData("nonsense")]
    public async Task PressWithoutData_GetsAClearReply(string verb)
    {
        var bot = await new ChatScript().Person("周子涵").Presses(verb);

        bot.ChangesNothing();
        bot.Replies("没有改动");
    }

    [Fact]
    public async Task ProposalOfAnother_CannotBeConfirmed()
    {
        var script = new ChatScript();
        script.Reader.Means("华星签了", Win(1, "P101"));
        var question = await script.Person("周子涵").Says("华星签了");

        (await script.Person("陆一鸣").Presses(question.Button(Verbs.Confirm))).ChangesNothing();
    }

    [Fact]
    public void AnyPress_LeavesOthersDealsAlone_AndStoresOnlyStagesOfThePipeline()
    {
        var values = new[]
        {
            "P101", "P105", "P120", "P110", "P999", ChatScript.Customer(1).ToString(), ChatScript.Customer(3).ToString(), ChatScript.Customer(4).ToString(),
            new ChatScript().Member("周子涵").Id.ToString(), new ChatScript().Member("李敏").Id.ToString(), "won", "lost", "contact", "negotiation", "0", "1", "-1", "99999999999999999999",
            "80万", "2026-03-20", "", " ", "\u0000", "ask-share", Guid.Empty.ToString(), new string('x', 5000),
        };
        var pairs = Gen.Elements(AllKeys).SelectMany(_ => Gen.Elements(values), (key, value) => (key, value)).ListOf();
        var presses = Gen.Elements(AllVerbs).SelectMany(_ => pairs, (verb, data) => (verb, data.DistinctBy(pair => pair.key, StringComparer.Ordinal).ToArray()));
        var pipeline = DefaultPipeline.Create();

        Prop.ForAll(presses.ToArbitrary(), press =>
        {
            var script = new ChatScript();
            var (others, foreign) = (script.Sales.Deal("P120"), script.Sales.Customer("远景电力有限公司"));
            script.Person("周子涵").Presses(press.verb, press.Item2).GetAwaiter().GetResult();
            return script.Sales.Deal("P120") == others
                && script.Sales.Customer("远景电力有限公司") == foreign
                && script.Sales.AllDeals.All(deal => pipeline.Find(deal.Position.Stage) is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }
}

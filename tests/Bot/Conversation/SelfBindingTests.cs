using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Somebody whom nobody knows on one platform proves on another who it is.</summary>
public sealed partial class SelfBindingTests
{
    private static readonly ChatAddress Chat = new("WeCom", ChatKind.Direct, "zhouzihan");

    private readonly ChatScript script = new();
    private readonly HandClock clock = new();
    private readonly SelfBinding binding;
    private int messages;

    public SelfBindingTests()
    {
        binding = new SelfBinding(new MemoryCache(clock), [Platform("DingTalk"), Platform("WeCom")]);
        script.Sales.Add(new MemberProfile(script.Member("周子涵").Id, "138 0000 0000", null, null, "zh-CN", Accounts("DingTalk", "ding-zhou")));
        script.Sales.Add(new MemberProfile(script.Member("陆一鸣").Id, "13900000000", null, null, "zh-CN", Accounts("WeCom", "lu")));
    }

    [Theory]
    [InlineData("绑定 13800000000")]
    [InlineData("bind +86 138-0000-0000")]
    public async Task Code_GoesToTheMessengerThatIsBound_AndBringsTheBinding(string request)
    {
        var asked = await SaysAsync(request);
        var code = CodeOf(Assert.Single(asked.Messages));

        var bound = await SaysAsync(code);

        Assert.Equal(("DingTalk", "ding-zhou"), (asked.Messages[0].Chat.Platform, asked.Messages[0].Chat.Id));
        Assert.DoesNotContain("周子涵", asked.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(new BoundAccount("WeCom", "zhouzihan", script.Member("周子涵").Id), Assert.Single(bound.Bound));
        Assert.Contains("周子涵，你好", bound.Replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("绑定 13911111111")]
    [InlineData("绑定 13900000000")]
    public async Task NumberThatNobodyHas_OrThatIsBoundNowhereElse_IsAnsweredAlike_AndSendsNothing(string request)
    {
        var known = await SaysAsync("绑定 13800000000");
        clock.Advance(TimeSpan.FromMinutes(2));

        var unknown = await SaysAsync(request);

        Assert.Equal(known.Replies[0].Text, unknown.Replies[0].Text);
        Assert.Empty(unknown.Messages);
    }

    [Fact]
    public async Task WrongCode_BindsNobody_AndAfterFiveTheRightOneDoesNotEither()
    {
        var code = CodeOf(Assert.Single((await SaysAsync("绑定 13800000000")).Messages));
        var wrong = code == "000000" ? "000001" : "000000";
        for (var time = 0; time < 5; time++)
        {
            Assert.Empty((await SaysAsync(wrong)).Bound);
        }

        var bound = await SaysAsync(code);

        Assert.Empty(bound.Bound);
        Assert.Contains("不对，或已过期", bound.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodeOfAnotherAccount_OrTenMinutesLater_IsNone()
    {
        var code = CodeOf(Assert.Single((await SaysAsync("绑定 13800000000")).Messages));

        Assert.Empty((await SaysAsync(code, Chat with { Id = "somebody" })).Bound);
        clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Contains("还不认识你", (await SaysAsync(code)).Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondRequestWithinAMinute_SendsNoSecondCode()
    {
        await SaysAsync("绑定 13800000000");

        Assert.Empty((await SaysAsync("绑定 13800000000")).Messages);
        Assert.Empty((await SaysAsync("绑定 13800000000", Chat with { Id = "somebody" })).Messages);
    }

    [Fact]
    public async Task SameMessageHandledOnceMore_DoesTheSame()
    {
        await SaysAsync("绑定 13800000000");
        messages--;
        var again = await SaysAsync("绑定 13800000000");

        Assert.Single((await SaysAsync(CodeOf(Assert.Single(again.Messages)))).Bound);
    }

    [Fact]
    public async Task InAGroup_NobodyIsBound() =>
        Assert.Empty((await SaysAsync("绑定 13800000000", Chat with { Kind = ChatKind.Group })).Messages);

    private static ScriptedPlatform Platform(string name) => new(deduplicates: true, _ => new SendOutcome.Accepted(null), name);

    private static string CodeOf(OutgoingMessage message) => Code().Match(message.Text).Value;

    private static ImmutableSortedDictionary<string, string> Accounts(string platform, string account) => ImmutableSortedDictionary<string, string>.Empty.Add(platform, account);

    private Task<TurnOutcome> SaysAsync(string text, ChatAddress? chat = null) => binding.AnswerAsync(
        new ChatMessage
        {
            Id = (++messages).ToString(CultureInfo.InvariantCulture),
            Chat = chat ?? Chat,
            Sender = (chat ?? Chat).Id,
            ReceivedAt = clock.GetUtcNow(),
            Text = text,
        },
        script.Chart,
        Language.Chinese,
        script.Sales,
        TestContext.Current.CancellationToken);

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}

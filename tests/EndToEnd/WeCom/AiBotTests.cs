using System.Collections.Immutable;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>The intelligent robot: the real service and a loopback WeCom. Each test takes a rep of its own.</summary>
public abstract class AiBotTests
{
    private const string Group = "aibot:" + WeComCompany.GroupId;

    private protected abstract WeComCompany Company { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MentionInTheGroup_ChangesTheDeal_AndIsAnsweredInTheGroup()
    {
        var (company, rep) = (Company, Company.Rep(0));

        await company.Platform.Bot.WritesInGroupAsync(rep.Account, WeComCompany.GroupId, $"拜访了{rep.Customer}王总，金额改成83万", cancellationToken: Cancellation);

        await SeesAsync(company, Group, messages => messages.Any(message => message.From == "bot" && message.IsComplete && message.Text.Contains("私信", StringComparison.Ordinal)));
        Assert.Contains("83万", await company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
        await SeesAsync(company, "aibot:" + rep.Account.ToLowerInvariant(), "app:" + rep.Account.ToLowerInvariant(), "83万");
        Assert.DoesNotContain(company.Platform.Bot.Sees(WeComCompany.GroupId), message => message.Text.Contains("83万", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatDoesNotMentionTheRobot_HasNoEffect()
    {
        var (company, rep) = (Company, Company.Rep(4));

        await company.Platform.Bot.WritesInGroupAsync(rep.Account, WeComCompany.GroupId, $"{rep.Customer}金额改成80万", mentions: false, cancellationToken: Cancellation);
        await company.Platform.Bot.WritesInGroupAsync(rep.Account, WeComCompany.GroupId, "帮助", cancellationToken: Cancellation);

        await SeesAsync(company, Group, messages => messages.Any(message => message.IsComplete && message.Text.Contains("撤销", StringComparison.Ordinal)));
        Assert.Contains("50万", await company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardInTheSingleChat_PressedThere_IsUndone_AndShowsIt()
    {
        var (company, rep) = (Company, Company.Rep(1));
        await company.Platform.Bot.WritesAsync(rep.Account, $"{rep.Customer}金额改成80万", Cancellation);
        var shown = await SeesAsync(company, "aibot:" + rep.Account, messages => messages.Any(message => message.Card is { Buttons.Length: > 0 }));
        var undo = shown.Last(message => message.Card is not null).Card!.Buttons.First(button => button.Key.StartsWith("undo", StringComparison.Ordinal));

        await company.Platform.Bot.PressesAsync(rep.Account, undo.Key, cancellationToken: Cancellation);

        var after = await SeesAsync(company, "aibot:" + rep.Account, messages => messages.Any(message => message.Card is not null && message.Version > 1));
        Assert.DoesNotContain(after.Last(message => message.Card is not null).Card!.Buttons, button => button.Key == undo.Key);
        Assert.Contains("50万", await company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardInTheGroup_PressedThere_IsUndone_AndShowsItToAll()
    {
        var (company, rep) = (Company, Company.Rep(12));
        const string small = "aibot:" + WeComCompany.SmallGroupId;
        await company.Platform.Bot.WritesInGroupAsync(rep.Account, WeComCompany.SmallGroupId, $"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        var shown = await SeesAsync(company, small, messages => messages.Any(message => message.Card is { Buttons.Length: > 0 }));
        var undo = shown.Last(message => message.Card is not null).Card!.Buttons.First(button => button.Key.StartsWith("undo", StringComparison.Ordinal));

        await company.Platform.Bot.PressesAsync(rep.Account, undo.Key, chatId: WeComCompany.SmallGroupId, cancellationToken: Cancellation);

        var after = await SeesAsync(company, small, messages => messages.Any(message => message.Card is not null && message.Version > 1));
        Assert.DoesNotContain(after.Last(message => message.Card is not null).Card!.Buttons, button => button.Key == undo.Key);
        Assert.Contains("50万", await company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    private static Task<ImmutableList<SeenMessage>> SeesAsync(WeComCompany company, string chat, Predicate<ImmutableList<SeenMessage>> when) =>
        company.Platform.Screens.WhenAsync(chat, messages => when(messages), Cancellation);

    /// <summary>The private part is said where the robot may speak to the person, else by the app.</summary>
    private static async Task SeesAsync(WeComCompany company, string chat, string other, string words)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = company.Platform.Screens.WhenAsync(chat, Says, either.Token);
        var second = company.Platform.Screens.WhenAsync(other, Says, either.Token);
        await await Task.WhenAny(first, second);
        await either.CancelAsync();

        bool Says(ImmutableList<SeenMessage> messages) => messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal));
    }
}

using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Handles one message: reads what it needs through the session, and returns what should happen; it writes nothing itself.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
/// <param name="options">What the company has decided, as it is now.</param>
/// <param name="read">Understands a message.</param>
internal sealed class ConversationEngine(Func<ConversationOptions> options, Func<Utterance, Reading> read)
{
    /// <summary>An engine for a company that decides nothing anew.</summary>
    public ConversationEngine(ConversationOptions options, Func<Utterance, Reading> read)
        : this(() => options, read)
    {
    }

    /// <summary>Handles the message of somebody who is known.</summary>
    public async Task<TurnOutcome> HandleAsync(Turn turn, ISalesSession session, CancellationToken cancellationToken)
    {
        var chat = StateChat(turn.Message);
        var saved = await session.Conversations.FindAsync(turn.Speaker.Id, chat, cancellationToken);
        var context = new TurnContext(turn, options(), session, read, ConversationState.Parse(saved));
        var aside = context.State;
        var shown = aside.Offered;
        if (turn.Message.Chat.Kind == ChatKind.Group && await IsOnlyHelpedAsync(context, cancellationToken))
        {
            return new Outcome(context, chat, saved).Build();
        }

        if (turn.Message.Press is { } press)
        {
            await new Presses(context).HandleAsync(press, cancellationToken);
        }
        else if (turn.Message.Occasion == ChatOccasion.Unreadable)
        {
            context.Say(context.Words.SpokenWithoutText);
        }
        else if (!turn.Files.Tables.IsEmpty && await new TargetKeeping(context).TryTakeFilesAsync(cancellationToken))
        {
            // What the file says is shown; there is nothing else to read.
        }
        else if (!string.IsNullOrWhiteSpace(turn.Message.Text) || (context.Enclosure.IsEmpty && turn.Files.IsEmpty))
        {
            await SpeakAsync(context, cancellationToken);
        }

        await new Attaching(context).FinishAsync(cancellationToken);
        await AnswerAsync(context, cancellationToken);
        new LeftQuestion(context).Name(shown);
        await new Proposals(context).SayWhatIsOvertakenAsync(shown, cancellationToken);
        context.State = context.IsOverheard ? context.State.With(aside) : context.State;
        if (shown is not null && ReferenceEquals(context.State.Offered, shown))
        {
            context.State = context.State with { Offered = shown with { IsPassed = true, IsInterrupted = shown.IsInterrupted || !SmallTalk.Is(turn.Message.Text) } };
        }

        var hasChanged = !context.Ledger.IsEmpty || context.ChangeSets.Count + context.DecidedWins.Count > 0;
        var more = turn.Message.Press is null && !context.IsOverheard && NumberWord.Read(turn.Message.Text) is null ? 1 : 0;
        context.State = context.State with { Quiet = hasChanged ? 0 : Math.Min(context.State.Quiet + more, ConversationState.MostQuiet), UndoAsked = hasChanged ? null : context.State.UndoAsked };
        await new WarningUpkeep(context).FollowAsync(cancellationToken);
        return new Outcome(context, chat, saved).Build();
    }

    /// <summary>What follows from somebody from outside being seen in a group chat.</summary>
    public Task<TurnOutcome> FollowOutsiderAsync(ChatMessage message, OrganisationChart chart, ISalesSession session, CancellationToken cancellationToken) =>
        new OutsiderSighting(options(), chart, session).FollowAsync(message, cancellationToken);

    /// <summary>A group that stands for nobody, and one in which people from outside read along, gets help and nothing else; wins are cheered there all the same.</summary>
    private static async Task<bool> IsOnlyHelpedAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn;
        if (turn.Scope is null)
        {
            context.Refuse(context.Words.UnboundGroup);
            return true;
        }

        var hasOutsiders = turn.HasOutsiders || context.Options.Wins?.PolicyOf(turn.Message.Chat).HasOutsiders is true;
        if (!hasOutsiders || turn.Message.Press is { Verb: Verbs.WinCheer or Verbs.WinThank })
        {
            return false;
        }

        if (!await new OutsiderKeeping(context).TryTakeAsync(Addressing.Read(turn.Message.Text).Text, cancellationToken))
        {
            context.Refuse(context.Words.GroupWithOutsiders);
        }

        return true;
    }

    private static async Task SpeakAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var message = context.Turn.Message;
        if (message.Chat.Kind == ChatKind.Direct)
        {
            await new SpokenText(context).HandleAsync(message.Text, cancellationToken);
            return;
        }

        var (text, isNamed) = Addressing.Read(message.Text);
        context.IsOverheard = !isNamed && message.Chat.Platform is not (PlatformName.WeCom or PlatformName.DingTalk or PlatformName.Teams);
        context.Line = await new GroupTalk(context).HearAsync(text, cancellationToken);
        context.State = context.IsOverheard ? context.State.Aloud : context.State;
        await new SpokenText(context).HandleAsync(text, cancellationToken);
    }

    /// <summary>What is done is shown first, what is asked last, so that a number answers the question.</summary>
    private static async Task AnswerAsync(TurnContext context, CancellationToken cancellationToken)
    {
        await new StageMoving(context).CompleteAsync(cancellationToken);
        await new OpenCriteria(context).FindAsync(cancellationToken);
        await new Crediting(context).InviteAsync(cancellationToken);
        await new WinHolding(context).AnnounceAsync(cancellationToken);
        var rewarding = new Rewarding(context);
        await rewarding.FollowAsync(cancellationToken);
        new Receipt(context).Show();
        await new OwnerNotice(context).TellAsync(cancellationToken);
        rewarding.SayApart();
        foreach (var collision in context.Collisions.DistinctBy(collision => (collision.Customer.Id, collision.Owner)))
        {
            await new Colliding(context).ShowAsync(collision, cancellationToken);
        }

        foreach (var later in context.ToldLater.Distinct().GroupBy(told => told.At))
        {
            context.SayPrivately(context.Words.ToldLater(context.Words.List(later.Select(told => context.NameOf(told.Member))), context.Words.Moment(context.Options.Clock.ToLocal(later.Key))));
        }

        await new Proposals(context).PutForwardAsync(cancellationToken);
        foreach (var question in context.Asked)
        {
            await new Clarifying(context).AskAsync(question, cancellationToken);
        }

        await new CatchingUp(context).ShowAsync(cancellationToken);
        if (context.Replies.Count == 0 && !context.IsOverheard)
        {
            context.Say(context.Words.NothingDone);
        }
    }

    /// <summary>What somebody says in a group is answered in private as far as not all may read it, so it is remembered with the direct chat.</summary>
    private static ChatAddress StateChat(ChatMessage message) =>
        message.Chat.Kind == ChatKind.Direct ? message.Chat : new ChatAddress(message.Chat.Platform, ChatKind.Direct, message.Sender);
}

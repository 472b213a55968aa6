using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Roster;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Delivery;

/// <summary>Makes everything that a message causes happen within one unit: changes, what is remembered, what is said, and that it was handled.</summary>
internal sealed class TurnHandler(
    ConversationEngine conversation,
    SelfBinding selfBinding,
    CatalogueFeed catalogue,
    CompanyProfile company,
    TimeProvider time,
    ILogger<TurnHandler> logger)
{
    /// <summary>How often a message is tried before its sender is told that it cannot be handled.</summary>
    public const int MostAttempts = 3;

    /// <summary>Whether files were sent with the entry that are of use: those of a colleague, in a chat that stands for somebody. A stranger's are never fetched.</summary>
    public async Task<bool> WantsFilesAsync(InboxEntry entry, ISalesSession session, CancellationToken cancellationToken)
    {
        var message = entry.Message;
        return entry.Attempts < MostAttempts
            && AttachmentFetching.Fetchable(message).Any()
            && await session.Organisation.FindByAccountAsync(message.Chat.Platform, message.Sender, cancellationToken) is { } id
            && catalogue.Chart.Find(id) is not null
            && (message.Chat.Kind == ChatKind.Direct || await session.Organisation.FindChatAsync(message.Chat, cancellationToken) is { HasOutsiders: false });
    }

    /// <summary>Handles an entry within the session's unit.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="files">What became of the files that were sent with it.</param>
    /// <param name="session">The unit.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<HandledTurn> HandleAsync(InboxEntry entry, ReceivedFiles files, ISalesSession session, CancellationToken cancellationToken)
    {
        var message = entry.Message;
        var bound = await session.Organisation.FindByAccountAsync(message.Chat.Platform, message.Sender, cancellationToken) is { } id
            ? catalogue.Chart.Find(id)
            : null;
        var namesake = bound is null ? TakingFor.FindNamesake(message, catalogue.Chart) : null;
        var speaker = bound ?? namesake;
        var language = await FindLanguageAsync(speaker, session, cancellationToken);
        if (entry.Attempts >= MostAttempts)
        {
            logger.TurnGivenUp(message.Chat.Platform, message.Id, entry.Attempts);
            return await CompleteAsync(entry, Say(FailedReply.For(language), message), speaker, language, session, cancellationToken);
        }

        var outcome = await AnswerAsync(message, speaker, files, language, session, cancellationToken);
        outcome = namesake is null ? outcome : outcome with { Bound = outcome.Bound.Insert(0, TakingFor.Bind(message, namesake)) };
        return await CompleteAsync(entry, outcome, speaker, language, session, cancellationToken);
    }

    private async Task<TurnOutcome> AnswerAsync(ChatMessage message, Member? speaker, ReceivedFiles files, Language language, ISalesSession session, CancellationToken cancellationToken)
    {
        if (message.Occasion == ChatOccasion.OutsiderSeen)
        {
            return await conversation.FollowOutsiderAsync(message, catalogue.Chart, session, cancellationToken);
        }

        if (TakingFor.FindChosen(message, catalogue.Chart) is { } chosen)
        {
            return TakingFor.Confirm(message, chosen, language);
        }

        if (speaker is null && message.ProposedName is not null)
        {
            return TakingFor.Ask(message, catalogue.Chart, language);
        }

        if (message.Occasion == ChatOccasion.Entered)
        {
            return Greeting.For(message, speaker, company.Clock.DateOf(message.ReceivedAt), language);
        }

        var chat = message.Chat.Kind == ChatKind.Group ? await session.Organisation.FindChatAsync(message.Chat, cancellationToken) : null;
        return speaker is null
            ? await selfBinding.AnswerAsync(message, catalogue.Chart, language, session, cancellationToken) with { IsRefused = true }
            : await conversation.HandleAsync(
                new Turn
                {
                    Message = message,
                    Speaker = speaker,
                    Chart = catalogue.Chart,
                    Scope = chat?.Scope,
                    HasOutsiders = chat is { HasOutsiders: true },
                    ChangeSet = new ChangeSetId(Guid.CreateVersion7(message.ReceivedAt)),
                    Files = files,
                    Language = language,
                },
                session,
                cancellationToken);
    }

    private async Task<HandledTurn> CompleteAsync(
        InboxEntry entry,
        TurnOutcome outcome,
        Member? speaker,
        Language language,
        ISalesSession session,
        CancellationToken cancellationToken)
    {
        foreach (var changes in outcome.ChangeSets)
        {
            await session.Changes.AppendAsync(changes, cancellationToken);
        }

        foreach (var undone in outcome.Undone)
        {
            await session.Changes.MarkUndoneAsync(undone, cancellationToken);
        }

        if (outcome.Pipeline is { } pipeline)
        {
            await session.Pipelines.AddAsync(pipeline, cancellationToken);
            logger.PipelineChanged(pipeline.Version, pipeline.By, entry.Message.Id);
        }

        foreach (var bound in outcome.Bound)
        {
            await AccountBinding.SaveAsync(bound, session, cancellationToken);
            logger.AccountBound(bound.Platform, bound.Account, bound.Member, entry.Message.Id);
        }

        foreach (var repeated in outcome.Repeated)
        {
            if (await session.Outbox.RepeatAsync(repeated, cancellationToken))
            {
                logger.SendRepeated(repeated, entry.Message.Id);
            }
        }

        foreach (var move in outcome.ReminderMoves)
        {
            await session.Reminders.SaveAsync(move.Before, move.After, cancellationToken);
        }

        await outcome.Wins.SaveAsync(entry.Message.ReceivedAt.ToUniversalTime(), session, cancellationToken);
        foreach (var change in outcome.AttentionChanges)
        {
            await session.Attention.SaveAsync(change, cancellationToken);
            if (await session.Organisation.FindProfileAsync(change.Member, cancellationToken) is { } profile)
            {
                await session.Outbox.ReconsiderAsync(change.Member, [.. profile.Accounts.Keys], change.At, cancellationToken);
            }
        }

        foreach (var order in outcome.ScheduleOrders)
        {
            await order.ApplyAsync(session, cancellationToken);
        }

        foreach (var order in outcome.Outsiders)
        {
            await session.Organisation.SetOutsidersAsync(order.Chat, order.Outsiders, cancellationToken);
            logger.OutsidersSet(order.Chat.Platform, order.Chat.Id, order.Outsiders, entry.Message.Id);
        }

        foreach (var (member, day) in outcome.JoinedDays)
        {
            await session.Organisation.SaveJoinedAsync(member, day, cancellationToken);
        }

        if (outcome.Withdrawn.Length > 0)
        {
            await session.Due.WithdrawAsync(outcome.Withdrawn, cancellationToken);
        }

        if (outcome.State is not null && speaker is not null)
        {
            await session.Conversations.SaveAsync(speaker.Id, outcome.StateChat, outcome.State, entry.Message.ReceivedAt, cancellationToken);
        }

        foreach (var other in outcome.OtherStates)
        {
            await session.Conversations.SaveAsync(other.Member, other.Chat, other.State, entry.Message.ReceivedAt, cancellationToken);
        }

        ImmutableArray<OutgoingMessage> replies = [.. outcome.Replies.Select((reply, i) => CreateReply(entry.Message, speaker, reply, i))];
        var settled = SettledCard.Among(entry.Message, outcome, replies, Handled(entry.Message, speaker, language)).ToList();
        var inPlace = SettledCard.FindInPlace(entry.Message, outcome, replies);
        foreach (var outgoing in settled.Where(said => said.Key != inPlace?.Key).Concat(outcome.Messages))
        {
            await session.Outbox.AddAsync(outgoing, cancellationToken);
        }

        var result = new TurnResult([.. settled.Where(said => !said.IsLabelOnly).Select(TurnReply.Of)], outcome.Changes, outcome.Asks);
        var json = JsonSerializer.Serialize(result, TurnJson.Options);
        await session.Inbox.CompleteAsync(entry.Id, json, entry.Message.AnswersInPlace, time.GetUtcNow(), cancellationToken);
        return new HandledTurn(entry.Id, json, ChangedCatalogue: outcome.ChangeSets.Any(changes => !changes.Events.IsEmpty));
    }

    private static OutgoingMessage CreateReply(ChatMessage message, Member? speaker, Reply reply, int index) => new()
    {
        Key = ReplyKey.Of(message.Chat.Platform, message.Id, index),
        Kind = OutgoingKind.Reply,
        Chat = message.Chat,
        To = message.Chat.Kind == ChatKind.Direct ? speaker?.Id : null,
        At = message.ReceivedAt,
        Card = reply.Card,
        File = reply.File,
        Text = reply.Text,
    };

    private string Handled(ChatMessage message, Member? speaker, Language language) =>
        Wording.In(language).HandledBy(speaker?.Name ?? message.Sender, TimeOnly.FromDateTime(company.Clock.ToLocal(message.ReceivedAt).DateTime));

    private static TurnOutcome Say(Reply reply, ChatMessage message) => new() { Replies = [reply], StateChat = message.Chat };

    private async Task<Language> FindLanguageAsync(Member? speaker, ISalesSession session, CancellationToken cancellationToken)
    {
        var profile = speaker is null ? null : await session.Organisation.FindProfileAsync(speaker.Id, cancellationToken);
        return LanguageTags.Read(profile?.Language, company.Language);
    }
}

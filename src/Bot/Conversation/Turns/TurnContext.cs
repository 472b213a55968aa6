using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>All that the parts of the conversation share while one message is handled.</summary>
/// <threadsafety>Used by one turn only.</threadsafety>
internal sealed class TurnContext
{
    private readonly List<SpokenReply> replies = [];

    public TurnContext(Turn turn, ConversationOptions options, ISalesSession session, Func<Utterance, Reading> read, ConversationState state)
    {
        Turn = turn;
        Options = options;
        Session = session;
        Read = read;
        Now = TimeZoneInfo.ConvertTime(turn.Message.ReceivedAt, options.Zone);
        Today = DateOnly.FromDateTime(Now.DateTime);
        State = state.Since(new DateTimeOffset(Now.Date, Now.Offset) - options.QuestionWindow);
        HasExpired = State.OpenQuestions < state.OpenQuestions;
        Words = new Wording(turn.Language, Today, options.Pipeline);
        Change = new ChangeContext(
            turn.ChangeSet,
            turn.Speaker.Id,
            new MessageSource(turn.Message.Chat.Platform, turn.Message.Id),
            turn.Message.ReceivedAt.ToUniversalTime(),
            Today,
            turn.Chart)
        {
            // A form that shows the fields tidies up, as far as anybody can tell.
            Origin = turn.Message.Press is { Verb: Verbs.EditSave } ? ChangeOrigin.Form : ChangeOrigin.Message,
            Progress = options.Progress,
        };
        Ledger = new Ledger(new ChangeSetDraft(Change), session);
        Enclosure = new Enclosure
        {
            Files = turn.Files.Kept,
            Place = turn.Message.Place is { } place ? new Place(place.Latitude, place.Longitude, place.Label) : null,
        };
    }

    public Turn Turn { get; }

    public ConversationOptions Options { get; }

    public ISalesSession Session { get; }

    public Func<Utterance, Reading> Read { get; }

    public Wording Words { get; }

    public ChangeContext Change { get; private set; }

    public Ledger Ledger { get; private set; }

    public Member Speaker => Turn.Speaker;

    public OrganisationChart Chart => Turn.Chart;

    /// <summary>When the message was received, on the company's clock.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The day of the message in the company's zone.</summary>
    public DateOnly Today { get; }

    /// <summary>What is remembered of the conversation.</summary>
    public ConversationState State { get; set; }

    /// <summary>Whether something was asked so long ago that it can no longer be answered.</summary>
    public bool HasExpired { get; }

    /// <summary>What is to be proposed at the end of the turn.</summary>
    public List<ProposedAct> Proposed { get; } = [];

    /// <summary>The parts of the message that went into nothing, as they are written.</summary>
    public List<string> Unused { get; } = [];

    /// <summary>Which questions are to be asked at the end of the turn.</summary>
    public List<OpenQuestion> Asked { get; } = [];

    /// <summary>The customers of others that the message would have touched.</summary>
    public List<Collision> Collisions { get; } = [];

    /// <summary>What is said elsewhere.</summary>
    public List<OutgoingMessage> Messages { get; } = [];

    /// <summary>Whom something is said later, since they are not to be disturbed, and when.</summary>
    public List<(MemberId Member, DateTimeOffset At)> ToldLater { get; } = [];

    /// <summary>What is to be remembered of the conversations with others.</summary>
    public List<RememberedState> OtherStates { get; } = [];

    /// <summary>Change sets besides that of the ledger: opposite events of an undo.</summary>
    public List<ChangeSet> ChangeSets { get; } = [];

    /// <summary>Change sets that are undone as far as they can be.</summary>
    public List<ChangeSetId> Undone { get; } = [];

    /// <summary>The company's pipeline, where this turn changes it.</summary>
    public StoredPipeline? Pipeline { get; set; }

    /// <summary>The accounts that are bound.</summary>
    public List<BoundAccount> Bound { get; } = [];

    /// <summary>The undelivered messages that are to be sent again.</summary>
    public List<long> Repeated { get; } = [];

    /// <summary>The keys of what people were told that is no longer true.</summary>
    public List<string> Withdrawn { get; } = [];

    /// <summary>What becomes of reminders.</summary>
    public List<ReminderMove> ReminderMoves { get; } = [];

    /// <summary>Wins that are held, with what was decided about them.</summary>
    public List<WinRecord> DecidedWins { get; } = [];

    /// <summary>Deals whose win no chat is to hear of.</summary>
    public HashSet<DealId> QuietWins { get; } = [];

    /// <summary>What is set about when people may be spoken to.</summary>
    public List<AttentionChange> AttentionChanges { get; } = [];

    /// <summary>What is paused, stopped, or to go on.</summary>
    public List<ScheduleOrder> ScheduleOrders { get; } = [];

    /// <summary>The group chats of which it is said whether people from outside read along.</summary>
    public List<OutsidersOrder> Outsiders { get; } = [];

    /// <summary>The first days of people that somebody above them has said.</summary>
    public Dictionary<MemberId, DateOnly> JoinedDays { get; } = [];

    /// <summary>What is to belong to an activity: what was sent with the message, and what is taken from elsewhere.</summary>
    public Enclosure Enclosure { get; set; }

    /// <summary>Whether the message only adds files or a place to what was told before.</summary>
    public bool IsEnclosing { get; set; }

    /// <summary>Whether the message adds something of its own to what was told before.</summary>
    public bool IsAdding { get; set; }

    /// <summary>Whether the message only puts right what was told before.</summary>
    public bool IsCorrecting { get; set; }

    /// <summary>Whether several customers are being told one by one.</summary>
    public bool IsCatchingUp { get; set; }

    /// <summary>What the bot needs to know to go on.</summary>
    public Asks? Asks { get; set; }

    /// <summary>Whether who pressed a button may not do what it does.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether what is shown takes the pressed card's place for who pressed it.</summary>
    public bool IsInPlace => Turn.Message.AnswersInPlace;

    /// <summary>The line of a group's talk that is handled; null in a direct chat, and for a press.</summary>
    public HeardLine? Line { get; set; }

    /// <summary>Whether it was said in a group, and not to the bot: the messengers hand over only what is, the playground everything.</summary>
    public bool IsOverheard { get; set; }

    /// <summary>What was said so far.</summary>
    public IReadOnlyList<SpokenReply> Replies => replies;

    /// <summary>What the message means by «it».</summary>
    public Focus? Focus => Line is not null ? Line.Focus : State.Focus is { } focus && focus.At >= Now - Options.FocusWindow ? new Focus(focus.Customer, focus.Deal) : null;

    /// <summary>Says a line that everybody in the chat may read.</summary>
    public void Say(string line) => replies.Add(new SpokenReply(new Reply(line), IsPublic: true, About: []));

    /// <summary>Says to who pressed a button why nothing comes of it: it is not theirs to press, or its time is over.</summary>
    public void Refuse(string line)
    {
        IsRefused = true;
        Say(line);
    }

    /// <summary>The customer or deal that a pressed button is about is somebody else's.</summary>
    public void Refuse(Collision collision)
    {
        IsRefused = true;
        Collisions.Add(collision);
    }

    /// <summary>Says a line about a deal or customer.</summary>
    public void SayPrivately(string line) => replies.Add(new SpokenReply(new Reply(line), IsPublic: false, About: []));

    /// <summary>Says something about deals: in a group, to all if all may see them; where it is about none, in private.</summary>
    public void SayAbout(Reply reply, ImmutableArray<Deal> about) => replies.Add(new SpokenReply(reply, IsPublic: false, about));

    /// <summary>Shows a card, and lets numbers mean its buttons.</summary>
    /// <param name="card">The card.</param>
    /// <param name="about">The deals that it tells of, where it tells of nothing else; in a group, it is shown to all if all may see them.</param>
    /// <param name="offered">The buttons with the names by which they are known; null for what stands on them.</param>
    public void Show(Card card, ImmutableArray<Deal> about = default, ImmutableArray<OfferedAction> offered = default) =>
        Show(card, isPublic: false, about.IsDefault ? [] : about, offered);

    /// <summary>Shows a card that everybody in the chat may read, and lets the speaker's numbers mean its buttons.</summary>
    public void ShowToAll(Card card) => Show(card, isPublic: true, [], default);

    /// <summary>Shows a card that all in the chat have seen before in another state; a number does not mean its buttons, since it is not the speaker's alone.</summary>
    /// <param name="card">The card.</param>
    /// <param name="words">The texts of the chat, in which it is worded.</param>
    public void ShowOpenly(Card card, Wording words)
    {
        card = card with { Language = LanguageTags.Of(words.Language) };
        replies.Add(new SpokenReply(new Reply(TextTwin.Of(card with { Actions = [] }, words), card), IsPublic: true, About: []));
    }

    /// <summary>Whether the speaker may see the deal's stage and amount.</summary>
    public bool MaySee(Deal deal) => Access.MaySee(Chart, Speaker, deal);

    /// <summary>Whether the speaker may change the deal.</summary>
    public bool MayChange(Deal deal) => Access.MayChange(Chart, Speaker, deal);

    /// <summary>Whether the speaker may write to the customer.</summary>
    public bool MayChange(Customer customer) => Access.MayChange(Chart, Speaker, customer);

    /// <summary>The name of a member; of one who has left, a word for that.</summary>
    public string NameOf(MemberId? member) => member is { } id && Chart.Find(id) is { } found ? found.Name : Words.Nobody;

    /// <summary>From now on, what is changed joins a change set that was stored before; nothing may have been changed so far.</summary>
    /// <param name="changes">The change set.</param>
    public void Continue(ChangeSet changes)
    {
        Change = Change with { ChangeSet = changes.Id };
        Ledger = new Ledger(new ChangeSetDraft(Change, changes.Events.Max(change => change.Key.Ordinal) + 1), Session);
    }

    /// <summary>From now on «it» means this.</summary>
    public void FocusOn(CustomerId customer, DealId? deal) => State = State with { Focus = new FocusMemory(customer, deal, Now) };

    private void Show(Card card, bool isPublic, ImmutableArray<Deal> about, ImmutableArray<OfferedAction> offered)
    {
        card = card with { Language = LanguageTags.Of(Words.Language) };
        replies.Add(new SpokenReply(new Reply(TextTwin.Of(card, Words), card), isPublic, about));
        if (card.Actions.Length > 0)
        {
            State = State with
            {
                Offered = (offered.IsDefault ? OfferedCard.Of(card, Now) : new OfferedCard(offered, Now)) with
                {
                    IsPublic = isPublic,
                    Follows = Turn.Message.Press is not null ? null : NumberWord.Read(Turn.Message.Text) ?? (AnswerWords.IsYes(Turn.Message.Text) ? 1 : null),
                },
            };
        }
    }
}

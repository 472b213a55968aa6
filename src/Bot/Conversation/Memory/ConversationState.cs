using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What is remembered of the conversation with one person.</summary>
internal sealed record ConversationState
{
    private const int MostKept = 20;

    /// <summary>Up to how many messages that changed nothing are counted: after so many, 「撤销」 is asked about.</summary>
    public const int MostQuiet = 2;

    /// <summary>Nothing.</summary>
    public static ConversationState Empty { get; } = new();

    /// <summary>What was last talked of.</summary>
    public FocusMemory? Focus { get; init; }

    /// <summary>What was last recorded, which a later bit may amend.</summary>
    public LastChange? Last { get; init; }

    /// <summary>What several messages told together, each to be taken back by itself.</summary>
    public Tellings? Tellings { get; init; }

    /// <summary>The rows of the last receipt of several.</summary>
    public ReceiptRows? Receipt { get; init; }

    /// <summary>The buttons that were last shown: what a number means.</summary>
    public OfferedCard? Offered { get; init; }

    /// <summary>The rows of the last brief or list: a number means one of them also after one was opened or settled.</summary>
    public OfferedCard? Rows { get; init; }

    /// <summary>Questions which customer or deal is meant, the newest last.</summary>
    public ImmutableArray<OpenQuestion> Questions { get; init; } = [];

    /// <summary>What waits for a confirmation or had one, the newest last.</summary>
    public ImmutableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>What the person was asked to take part in, the newest last.</summary>
    public ImmutableArray<Invitation> Invitations { get; init; } = [];

    /// <summary>What colleagues wait for, the newest last.</summary>
    public ImmutableArray<OwedAnswer> Owed { get; init; } = [];

    /// <summary>The customers who are being told one by one.</summary>
    public OpenCatchUp? CatchUp { get; init; }

    /// <summary>What the next free text is taken for.</summary>
    public AwaitedAnswer? Awaited { get; init; }

    /// <summary>What the person is about to share.</summary>
    public ScriptDraft? Script { get; init; }

    /// <summary>The list that 「更多」 goes on with.</summary>
    public ListMemory? List { get; init; }

    /// <summary>When it was last set when the person may be spoken to, which no undo takes back.</summary>
    public DateTimeOffset? SetAt { get; init; }

    /// <summary>What was last asked about figures.</summary>
    public QuestionMemory? Asked { get; init; }

    /// <summary>What the person calls customers, the newest last.</summary>
    public ImmutableArray<LearnedName> Called { get; init; } = [];

    /// <summary>What waits for a customer to be shared, the newest last.</summary>
    public ImmutableArray<Barred> Barred { get; init; } = [];

    /// <summary>How many messages in a row have changed nothing, counted up to <see cref="MostQuiet"/>.</summary>
    public int Quiet { get; init; }

    /// <summary>How the speaker's last change of the stages is taken back.</summary>
    public StageEdit? Stages { get; init; }

    /// <summary>What was named when 「撤销」 might have meant something else.</summary>
    public AskedUndo? UndoAsked { get; init; }

    /// <summary>What was not understood lately.</summary>
    public Missed? Missed { get; init; }

    /// <summary>Of which deals it was said what they lack.</summary>
    public NamedGaps? Gaps { get; init; }

    /// <summary>The targets that were previewed and wait to be saved.</summary>
    public TargetDraft? Targets { get; init; }

    /// <summary>How many questions and proposals wait for an answer.</summary>
    [JsonIgnore]
    public int OpenQuestions => Questions.Length + Proposals.Count(proposal => proposal.Outcome == ProposalOutcome.Open) + (CatchUp is null ? 0 : 1);

    /// <summary>What of it is spoken of aloud in a group: no answer to what was asked in private is given there.</summary>
    [JsonIgnore]
    public ConversationState Aloud => this with { Offered = Offered is { IsPublic: true } ? Offered : null, Rows = null, Questions = [], Proposals = [], CatchUp = null, Awaited = null };

    /// <summary>The state after something was said aloud: what was asked in private still waits.</summary>
    /// <param name="aside">The state before.</param>
    public ConversationState With(ConversationState aside) => Proposals.Aggregate(
        this with
        {
            Focus = aside.Focus,
            Offered = Offered ?? aside.Offered,
            Rows = Rows ?? aside.Rows,
            Questions = [.. aside.Questions, .. Questions],
            Proposals = aside.Proposals,
            CatchUp = CatchUp ?? aside.CatchUp,
            Awaited = Awaited ?? aside.Awaited,
        },
        (state, proposal) => state.WithInsteadOfOlder(proposal));

    /// <summary>Reads what was saved; anything else is nothing.</summary>
    public static ConversationState Parse(string? json)
    {
        try
        {
            return SalesJson.Read<ConversationState>(json) ?? Empty;
        }
        catch (JsonException)
        {
            return Empty;
        }
    }

    /// <summary>What is saved.</summary>
    public string ToJson() => SalesJson.Write(this)!;

    /// <summary>The state without what is too old to be answered.</summary>
    public ConversationState Since(DateTimeOffset oldest) => this with
    {
        Questions = [.. Questions.Where(question => question.At >= oldest).TakeLast(MostKept)],
        Proposals = [.. Proposals.Where(proposal => proposal.At >= oldest).TakeLast(MostKept)],
        Invitations = [.. Invitations.TakeLast(MostKept)],
        Owed = [.. Owed.TakeLast(MostKept)],
        Offered = Offered?.At >= oldest ? Offered : null,
        Rows = Rows?.At >= oldest ? Rows : null,
        Awaited = Awaited?.At >= oldest ? Awaited : null,
        CatchUp = CatchUp?.At >= oldest ? CatchUp : null,
        List = List?.At >= oldest ? List : null,
        Script = Script?.At >= oldest ? Script : null,
        Last = Last?.At >= oldest ? Last : null,
        Receipt = Receipt?.At >= oldest ? Receipt : null,
        Targets = Targets?.At >= oldest ? Targets : null,
    };

    /// <summary>The deal, customer or reminder that a number means: of what was last shown, else of the last list; null where there is no such row.</summary>
    public OfferedAction? Row(int number)
    {
        return Of(Offered) ?? Of(Rows);

        OfferedAction? Of(OfferedCard? shown) =>
            shown is not null && number <= shown.Actions.Length && shown.Actions[number - 1] is { IsRow: true } row ? row : null;
    }

    /// <summary>The state with the proposal in place of the one of the same id, or added.</summary>
    public ConversationState With(Proposal proposal) =>
        this with { Proposals = [.. Proposals.Where(other => !string.Equals(other.Id, proposal.Id, StringComparison.Ordinal)), proposal] };

    /// <summary>The state with the proposal, which takes the place of all older ones about the same.</summary>
    public ConversationState WithInsteadOfOlder(Proposal proposal) =>
        this with { Proposals = [.. Proposals.Where(other => !string.Equals(other.Id, proposal.Id, StringComparison.Ordinal)).Select(other => other.Without(proposal)), proposal] };
}

using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A deal. Lists that nobody searches by are JSON.</summary>
internal sealed class DealRow : IStateRow<Deal>
{
    /// <summary>The longest id, in UTF-16 units.</summary>
    public const int IdMaxLength = 40;

    /// <summary>Before every day: whatever is silent since then is looked at by each sweep.</summary>
    private static readonly DateOnly EverSince = new(1900, 1, 1);

    public long Sequence { get; set; }

    public string Id { get; set; } = "";

    public Guid Customer { get; set; }

    public string Title { get; set; } = "";

    public Guid Owner { get; set; }

    public string Collaborators { get; set; } = "";

    /// <summary>As JSON; null for none.</summary>
    public string? Shares { get; set; }

    public string Stage { get; set; } = "";

    public DateOnly StageSince { get; set; }

    /// <summary>As JSON; null for none.</summary>
    public string? Detour { get; set; }

    /// <summary>As JSON; null for none.</summary>
    public string? Wanted { get; set; }

    public int FailedTries { get; set; }

    /// <summary>In fen.</summary>
    public long? Amount { get; set; }

    public DateOnly? ExpectedClose { get; set; }

    public string? NextStep { get; set; }

    public DateOnly? NextStepOn { get; set; }

    public DealStatus Status { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? LossReason { get; set; }

    public string? PauseReason { get; set; }

    public DateOnly? PauseUntil { get; set; }

    public string Evidence { get; set; } = "";

    public string Payments { get; set; } = "";

    public DateOnly? LastProgress { get; set; }

    /// <summary>The last «one more week» as JSON.</summary>
    public string? Postponement { get; set; }

    /// <summary>Its own days until it is stale, as JSON.</summary>
    public string? Cadence { get; set; }

    /// <summary>How often it has rested, and what waits for consent, as JSON.</summary>
    public string? Pauses { get; set; }

    /// <summary>Who has taken note of its silence, as JSON.</summary>
    public string? Acknowledgement { get; set; }

    public DateOnly CreatedOn { get; set; }

    public bool Withdrawn { get; set; }

    /// <summary>The day of the last progress, or of the beginning; <see cref="EverSince"/> where it rests or has days of its own; null where it is over. For the index that a sweep reads.</summary>
    public DateOnly? SilentSince { get; set; }

    /// <summary>The concurrency token: of two units that read the same version, the second to save runs again.</summary>
    public int Version { get; set; }

    public Deal ToState() => new()
    {
        Id = new DealId(Id),
        Customer = new CustomerId(Customer),
        Title = Title,
        Owner = new MemberId(Owner),
        Collaborators = SalesJson.Read<ImmutableArray<MemberId>>(Collaborators),
        Shares = Shares is null ? [] : SalesJson.Read<ImmutableArray<CreditShare>>(Shares),
        Position = new StagePosition(new StageId(Stage), StageSince),
        Detour = SalesJson.Read<Detour>(Detour),
        Wanted = SalesJson.Read<WantedMove>(Wanted),
        FailedTries = FailedTries,
        Amount = Amount is { } fen ? Money.FromFen(fen) : null,
        ExpectedClose = ExpectedClose,
        NextStep = NextStep is null ? null : new NextStep(NextStep, NextStepOn),
        State = (Status, ClosedOn, PauseReason, PauseUntil) switch
        {
            (DealStatus.Open, _, _, _) => DealState.Open,
            (DealStatus.Won, { } on, _, _) => DealState.Won(on),
            (DealStatus.Lost, { } on, _, _) => DealState.Lost(on, LossReason),
            (DealStatus.Paused, _, { } reason, { } until) => DealState.Paused(new Pause(reason, until)),
            _ => throw new InvalidOperationException($"The row of deal {Id} is {Status} without the day or the reason that belongs to it."),
        },
        Evidence = SalesJson.Read<ImmutableSortedDictionary<string, string>>(Evidence)!,
        Payments = SalesJson.Read<ImmutableArray<Payment>>(Payments),
        LastProgress = LastProgress,
        Postponement = SalesJson.Read<Postponement>(Postponement),
        Cadence = SalesJson.Read<Cadence>(Cadence),
        Pauses = SalesJson.Read<PauseBook>(Pauses),
        Acknowledgement = SalesJson.Read<Acknowledgement>(Acknowledgement),
        CreatedOn = CreatedOn,
        Withdrawn = Withdrawn,
        Version = Version,
    };

    public void Take(Deal state)
    {
        Id = state.Id.Value;
        Customer = state.Customer.Value;
        Title = state.Title;
        Owner = state.Owner.Value;
        Collaborators = SalesJson.Write(state.Collaborators)!;
        Shares = state.Shares.IsEmpty ? null : SalesJson.Write(state.Shares);
        Stage = state.Position.Stage.Value;
        StageSince = state.Position.Since;
        Detour = SalesJson.Write(state.Detour);
        Wanted = SalesJson.Write(state.Wanted);
        FailedTries = state.FailedTries;
        Amount = state.Amount?.Fen;
        ExpectedClose = state.ExpectedClose;
        NextStep = state.NextStep?.What;
        NextStepOn = state.NextStep?.On;
        Status = state.State.Status;
        ClosedOn = state.State.ClosedOn;
        LossReason = state.State.LossReason;
        PauseReason = state.State.Pause?.Reason;
        PauseUntil = state.State.Pause?.Until;
        Evidence = SalesJson.Write(state.Evidence)!;
        Payments = SalesJson.Write(state.Payments)!;
        LastProgress = state.LastProgress;
        Postponement = SalesJson.Write(state.Postponement);
        Cadence = SalesJson.Write(state.Cadence);
        Pauses = state.Pauses == default ? null : SalesJson.Write(state.Pauses);
        Acknowledgement = SalesJson.Write(state.Acknowledgement);
        CreatedOn = state.CreatedOn;
        Withdrawn = state.Withdrawn;
        SilentSince = !state.IsOpen ? null
            : state.State.Status == DealStatus.Paused || state.Cadence is not null ? EverSince
            : state.LastProgress ?? state.CreatedOn;
        Version = state.Version;
    }
}

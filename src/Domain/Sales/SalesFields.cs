using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Sales;

/// <summary>The fields of each subject: how each is read and written as JSON. Changing, undoing and replaying all go through here.</summary>
internal static class SalesFields
{
    private static readonly FrozenDictionary<SalesEventKind, Field<Deal>> OfDeal = new Dictionary<SalesEventKind, Field<Deal>>
    {
        [SalesEventKind.DealStage] = Field<Deal>.Of(deal => deal.Position, (deal, value) => deal with { Position = value }),
        [SalesEventKind.DealAmount] = Field<Deal>.Of(deal => deal.Amount, (deal, value) => deal with { Amount = value }),
        [SalesEventKind.DealExpectedClose] = Field<Deal>.Of(deal => deal.ExpectedClose, (deal, value) => deal with { ExpectedClose = value }),
        [SalesEventKind.DealNextStep] = Field<Deal>.Of(deal => deal.NextStep, (deal, value) => deal with { NextStep = value }),
        [SalesEventKind.DealState] = Field<Deal>.Of(deal => deal.State, (deal, value) => deal with { State = value ?? DealState.Open }),
        [SalesEventKind.DealOwner] = Field<Deal>.Of(deal => deal.Owner, (deal, value) => deal with { Owner = value }),
        [SalesEventKind.DealCollaborators] = Field<Deal>.Of(deal => deal.Collaborators, (deal, value) => deal with { Collaborators = value }),
        [SalesEventKind.DealSplit] = Field<Deal>.Of(deal => deal.Shares, (deal, value) => deal with { Shares = value.IsDefault ? [] : value }),
        [SalesEventKind.DealEvidence] = Field<Deal>.Of(deal => deal.Evidence, (deal, value) => deal with { Evidence = value ?? ImmutableSortedDictionary<string, string>.Empty }),
        [SalesEventKind.DealPayments] = Field<Deal>.Of(deal => deal.Payments, (deal, value) => deal with { Payments = value }),
        [SalesEventKind.DealDetour] = Field<Deal>.Of(deal => deal.Detour, (deal, value) => deal with { Detour = value }),
        [SalesEventKind.DealWanted] = Field<Deal>.Of(deal => deal.Wanted, (deal, value) => deal with { Wanted = value }),
        [SalesEventKind.DealFailedTries] = Field<Deal>.Of(deal => deal.FailedTries, (deal, value) => deal with { FailedTries = value }),
        [SalesEventKind.DealPostponement] = Field<Deal>.Of(deal => deal.Postponement, (deal, value) => deal with { Postponement = value }),
        [SalesEventKind.DealCadence] = Field<Deal>.Of(deal => deal.Cadence, (deal, value) => deal with { Cadence = value }),
        [SalesEventKind.DealPauses] = Field<Deal>.Of(deal => deal.Pauses, (deal, value) => deal with { Pauses = value }),
        [SalesEventKind.DealAcknowledgement] = Field<Deal>.Of(deal => deal.Acknowledgement, (deal, value) => deal with { Acknowledgement = value }),
        [SalesEventKind.DealProgress] = Field<Deal>.Of(deal => deal.LastProgress, (deal, value) => deal with { LastProgress = value }),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<SalesEventKind, Field<Customer>> OfCustomer = new Dictionary<SalesEventKind, Field<Customer>>
    {
        [SalesEventKind.CustomerOwner] = Field<Customer>.Of(customer => customer.Owner, (customer, value) => customer with { Owner = value }),
        [SalesEventKind.CustomerContract] = Field<Customer>.Of(
            customer => customer.ContractEnd is { } end ? new ContractTerm(customer.ContractStart, end) : null,
            (customer, value) => customer with { ContractStart = value?.Start, ContractEnd = value?.End }),
        [SalesEventKind.CustomerContacts] = Field<Customer>.Of(customer => customer.Contacts, (customer, value) => customer with { Contacts = value.IsDefault ? [] : value }),
        [SalesEventKind.CustomerTier] = Field<Customer>.Of(customer => customer.Tier, (customer, value) => customer with { Tier = value }),
        [SalesEventKind.CustomerSharedWith] = Field<Customer>.Of(customer => customer.SharedWith, (customer, value) => customer with { SharedWith = value }),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<SalesEventKind, Field<Activity>> OfActivity = new Dictionary<SalesEventKind, Field<Activity>>
    {
        [SalesEventKind.ActivityColleagues] = Field<Activity>.Of(activity => activity.Colleagues, (activity, value) => activity with { Colleagues = value.IsDefault ? [] : value }),
        [SalesEventKind.ActivityAttachments] = Field<Activity>.Of(activity => activity.Attachments, (activity, value) => activity with { Attachments = value.IsDefault ? [] : value }),
        [SalesEventKind.ActivityPlace] = Field<Activity>.Of(activity => activity.Place, (activity, value) => activity with { Place = value }),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<SalesEventKind, Field<Target>> OfTarget = new Dictionary<SalesEventKind, Field<Target>>
    {
        [SalesEventKind.TargetAnswered] = Field<Target>.Of(target => target.Answer, (target, value) => target with { Answer = value }),
        [SalesEventKind.TargetReported] = Field<Target>.Of(target => target.Result, (target, value) => target with { Result = value }),
    }.ToFrozenDictionary();

    /// <summary>The deal's field as JSON.</summary>
    public static string? Read(Deal deal, SalesEventKind kind) => OfDeal[kind].Read(deal);

    /// <summary>The customer's field as JSON.</summary>
    public static string? Read(Customer customer, SalesEventKind kind) => OfCustomer[kind].Read(customer);

    /// <summary>The activity's field as JSON.</summary>
    public static string? Read(Activity activity, SalesEventKind kind) => OfActivity[kind].Read(activity);

    /// <summary>The target as it was set, or another of its fields, as JSON.</summary>
    public static string? Read(Target target, SalesEventKind kind) => kind == SalesEventKind.TargetSet ? SalesJson.Write(target) : OfTarget[kind].Read(target);

    /// <summary>The target with the field set.</summary>
    public static Target Write(Target target, SalesEventKind kind, string? json) => OfTarget[kind].Write(target, json);

    /// <summary>The activity with the field set.</summary>
    public static Activity Write(Activity activity, SalesEventKind kind, string? json) => OfActivity[kind].Write(activity, json);

    /// <summary>The deal with the field set.</summary>
    public static Deal Write(Deal deal, SalesEventKind kind, string? json) => OfDeal[kind].Write(deal, json);

    /// <summary>The customer with the field set.</summary>
    public static Customer Write(Customer customer, SalesEventKind kind, string? json) => OfCustomer[kind].Write(customer, json);

    private sealed record Field<TSubject>(Func<TSubject, string?> Read, Func<TSubject, string?, TSubject> Write)
    {
        public static Field<TSubject> Of<TValue>(Func<TSubject, TValue> get, Func<TSubject, TValue?, TSubject> set) =>
            new(subject => SalesJson.Write(get(subject)), (subject, json) => set(subject, SalesJson.Read<TValue>(json)));
    }
}

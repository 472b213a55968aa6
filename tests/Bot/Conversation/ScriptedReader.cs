using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Understands what a test has said that texts mean; everything else is small talk.</summary>
internal sealed class ScriptedReader
{
    private readonly Dictionary<string, Func<Utterance, SalesAction[]>> meanings = new(StringComparer.Ordinal)
    {
        ["撤销"] = _ => [new UndoAction()],
        ["undo"] = _ => [new UndoAction()],
        ["帮助"] = _ => [new HelpAction()],
        ["help"] = _ => [new HelpAction()],
    };

    public ScriptedReader Means(string text, params SalesAction[] actions) => Means(text, _ => actions);

    public ScriptedReader Means(string text, Func<Utterance, SalesAction[]> actions)
    {
        meanings[text] = actions;
        return this;
    }

    public Reading Read(Utterance utterance) =>
        meanings.TryGetValue(utterance.Text, out var actions) ? new Reading([.. actions(utterance)]) : Reading.Nothing;

    public static Slot<T> Slot<T>(T value) => new(value, default, 1);

    public static LogAction Log(int customer, string? deal = null) => new() { Customer = The(customer), Deal = deal is null ? null : Slot(new DealId(deal)) };

    public static WinAction Win(int customer, string? deal, decimal? amount = null) =>
        new() { Customer = The(customer), Deal = deal is null ? null : Slot(new DealId(deal)), Amount = amount is { } yuan ? Yuan(yuan) : null };

    public static LoseAction Lose(int customer, string deal, string? reason = null) =>
        new() { Customer = The(customer), Deal = Slot(new DealId(deal)), Reason = reason is null ? null : Slot(reason) };

    public static Slot<Money> Yuan(decimal yuan) => Slot(Money.FromYuan(yuan));

    public static Slot<DateOnly> Day(int month, int day) => Slot(new DateOnly(2026, month, day));

    public static Slot<CustomerReference> The(int customer) =>
        Slot(new CustomerReference(customer switch { 1 => "华星科技有限公司", 2 => "博远精密制造有限公司", 3 => "远景电力有限公司", _ => "安固锁业有限公司" }, ChatScript.Customer(customer)));

    public static Slot<CustomerReference> New(string name) => Slot(new CustomerReference(name, null));

    public static ImmutableArray<Slot<string>> People(params string[] names) => [.. names.Select(Slot)];
}

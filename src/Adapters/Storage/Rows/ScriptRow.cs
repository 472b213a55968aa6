using System.Collections.Immutable;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>An experience or script of the library.</summary>
internal sealed class ScriptRow : IStateRow<Script>
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public Guid Author { get; set; }

    public string Topic { get; set; } = "";

    public string Text { get; set; } = "";

    public DateOnly On { get; set; }

    public string? Deal { get; set; }

    /// <summary>The customers that the text names, as JSON.</summary>
    public string Customers { get; set; } = "";

    public bool Withdrawn { get; set; }

    public Script ToState() => new()
    {
        Id = new ScriptId(Id),
        Author = new MemberId(Author),
        Topic = Topic,
        Text = Text,
        On = On,
        Deal = Deal is null ? null : new DealId(Deal),
        Customers = SalesJson.Read<ImmutableArray<CustomerId>>(Customers),
        Withdrawn = Withdrawn,
    };

    public void Take(Script state)
    {
        Id = state.Id.Value;
        Author = state.Author.Value;
        Topic = state.Topic;
        Text = state.Text;
        On = state.On;
        Deal = state.Deal?.Value;
        Customers = SalesJson.Write(state.Customers)!;
        Withdrawn = state.Withdrawn;
    }
}

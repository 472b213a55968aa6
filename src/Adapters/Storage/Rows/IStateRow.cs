namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A row that keeps the present state of one subject of the sales model.</summary>
/// <typeparam name="TState">The subject as the domain knows it.</typeparam>
internal interface IStateRow<TState>
{
    /// <summary>The order in which subjects were entered.</summary>
    long Sequence { get; }

    /// <summary>The subject.</summary>
    TState ToState();

    /// <summary>Takes over every field of the subject.</summary>
    void Take(TState state);
}

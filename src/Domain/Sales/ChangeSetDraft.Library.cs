using SalesBot.Domain.Library;

namespace SalesBot.Domain.Sales;

/// <content>The library of scripts.</content>
public sealed partial class ChangeSetDraft
{
    /// <summary>Shares a script, for whose author it counts; it touches neither deal nor customer, so that it keeps nobody from taking those back.</summary>
    public void Share(Script script) =>
        Append(Subject.Of(script.Id), SalesEventKind.ScriptShared, null, SalesJson.Write(script), null, null, script.Author);

    /// <summary>Takes a script out of the library.</summary>
    public void Withdraw(Script script) =>
        Append(Subject.Of(script.Id), SalesEventKind.ScriptShared, SalesJson.Write(script), SalesJson.Write(script with { Withdrawn = true }), null, null, script.Author);

    /// <summary>Keeps what somebody thinks of a script, in place of what they thought before.</summary>
    /// <param name="script">The script.</param>
    /// <param name="before">What the same person said before; null for nothing.</param>
    /// <param name="rating">What they say now.</param>
    public void Rate(Script script, ScriptRating? before, ScriptRating rating)
    {
        if (rating != before)
        {
            Append(Subject.Of(script.Id), SalesEventKind.ScriptRated, SalesJson.Write(before), SalesJson.Write(rating), null, null, script.Author);
        }
    }
}

using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Who may change the company's stages: administrators and directors; where there is none of them, managers.</summary>
internal sealed class PipelineEditors(OrganisationChart chart)
{
    private const int MostNamed = 3;

    private bool HasLeaders => chart.Members.Any(member => member.Role is Role.Administrator or Role.Director);

    /// <summary>Whether the member may.</summary>
    public bool Has(Member member) => member.Role is Role.Administrator or Role.Director || (member.Role == Role.Manager && !HasLeaders);

    /// <summary>Whom somebody else may ask.</summary>
    public IEnumerable<string> Names => chart.Members.Where(Has).OrderByDescending(member => member.Role).Take(MostNamed).Select(member => member.Name);
}

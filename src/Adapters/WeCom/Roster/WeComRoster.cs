using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>The organisation as WeCom's contacts have it: departments, then who is in each, then leaders who are in none of them.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class WeComRoster(DepartmentTree tree, DepartmentMembers members, RosterNotices notices, IOptions<WeComOptions> options) : IRosterSource
{
    private readonly WeComRosterOptions settings = options.Value.Roster;

    /// <inheritdoc />
    public string Platform => WeComChat.Platform;

    /// <inheritdoc />
    public async Task<RosterReading> ReadAsync(CancellationToken cancellationToken)
    {
        var departments = await tree.ReadAsync(settings.RootDepartment == 0 ? null : settings.RootDepartment, cancellationToken);
        if (departments is not ApiResult<IReadOnlyList<Department>>.Ok { Value: var known })
        {
            return notices.Failed(departments);
        }

        var people = await members.ReadAsync(known, cancellationToken);
        return people is ApiResult<IReadOnlyList<Member>>.Ok { Value: var found }
            ? new RosterReading.Read(ContactsMapping.Map(known, found, settings.Administrators))
            : notices.Failed(people);
    }
}

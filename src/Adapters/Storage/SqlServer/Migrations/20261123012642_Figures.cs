using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Figures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Members_Name",
                table: "Members");

            migrationBuilder.DropIndex(
                name: "IX_Events_NewCustomers",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Deals_Won",
                table: "Deals");

            migrationBuilder.DropIndex(
                name: "IX_Activities_On_By",
                table: "Activities");

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "Targets",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Result",
                table: "Targets",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Terms",
                table: "Targets",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "JoinedOn",
                table: "Members",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Shares",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "Credits",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SubjectKind = table.Column<int>(type: "int", nullable: false),
                    SubjectId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: false),
                    Member = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Group = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    Percent = table.Column<int>(type: "int", nullable: false),
                    Customer = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Deal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Credits", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "RewardPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Member = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    SettledFen = table.Column<long>(type: "bigint", nullable: false),
                    PaidFen = table.Column<long>(type: "bigint", nullable: false),
                    Lines = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RewardPayments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RewardRules",
                columns: table => new
                {
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RewardRules", x => new { x.Rule, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Rewards",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Reward = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Member = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Fen = table.Column<long>(type: "bigint", nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    HasMedal = table.Column<bool>(type: "bit", nullable: false),
                    IsCounter = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Settlement = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rewards", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "ScriptRatings",
                columns: table => new
                {
                    Script = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsUseful = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScriptRatings", x => new { x.Script, x.By });
                });

            migrationBuilder.CreateTable(
                name: "Scripts",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Author = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Deal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Customers = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Withdrawn = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scripts", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Tallies",
                columns: table => new
                {
                    Period = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Member = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Group = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revenue = table.Column<long>(type: "bigint", nullable: false),
                    Wins = table.Column<int>(type: "int", nullable: false),
                    Losses = table.Column<int>(type: "int", nullable: false),
                    NewCustomers = table.Column<int>(type: "int", nullable: false),
                    Payments = table.Column<long>(type: "bigint", nullable: false),
                    Thanks = table.Column<int>(type: "int", nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    Visits = table.Column<int>(type: "int", nullable: false),
                    Calls = table.Column<int>(type: "int", nullable: false),
                    Meetings = table.Column<int>(type: "int", nullable: false),
                    Demos = table.Column<int>(type: "int", nullable: false),
                    Quotes = table.Column<int>(type: "int", nullable: false),
                    Activities = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tallies", x => new { x.Period, x.Member, x.Group });
                });

            migrationBuilder.InsertData(
                table: "Counters",
                columns: new[] { "Name", "Value" },
                values: new object[] { "FiguresBuilt", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Members_Name",
                table: "Members",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Credits_Member_Kind_On",
                table: "Credits",
                columns: new[] { "Member", "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Credits_SubjectId_SubjectKind_Kind_Part",
                table: "Credits",
                columns: new[] { "SubjectId", "SubjectKind", "Kind", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RewardPayments_Member",
                table: "RewardPayments",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Member_On",
                table: "Rewards",
                columns: new[] { "Member", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Reward_Sequence",
                table: "Rewards",
                columns: new[] { "Reward", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Settled",
                table: "Rewards",
                column: "Settlement",
                filter: "\"Settlement\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_Unsettled",
                table: "Rewards",
                columns: new[] { "Member", "On" },
                filter: "\"Settlement\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Scripts_Author_Sequence",
                table: "Scripts",
                columns: new[] { "Author", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Scripts_Id",
                table: "Scripts",
                column: "Id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Credits");

            migrationBuilder.DropTable(
                name: "RewardPayments");

            migrationBuilder.DropTable(
                name: "RewardRules");

            migrationBuilder.DropTable(
                name: "Rewards");

            migrationBuilder.DropTable(
                name: "ScriptRatings");

            migrationBuilder.DropTable(
                name: "Scripts");

            migrationBuilder.DropTable(
                name: "Tallies");

            migrationBuilder.DropIndex(
                name: "IX_Members_Name",
                table: "Members");

            migrationBuilder.DeleteData(
                table: "Counters",
                keyColumn: "Name",
                keyValue: "FiguresBuilt");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Result",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Terms",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "JoinedOn",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "Shares",
                table: "Deals");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Name",
                table: "Members",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_NewCustomers",
                table: "Events",
                columns: new[] { "HappenedOn", "CountsFor" },
                filter: "\"Kind\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Won",
                table: "Deals",
                columns: new[] { "ClosedOn", "Owner" },
                filter: "\"Status\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_On_By",
                table: "Activities",
                columns: new[] { "On", "By" });
        }
    }
}

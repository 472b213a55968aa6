using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ActivityColleagues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Colleagues",
                table: "Activities",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Colleagues",
                table: "Activities");
        }
    }
}
